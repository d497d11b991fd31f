import "./setup/node.mjs";
import path from "node:path";
import { ensurePrograms } from "./host/aptPackages.mjs";
import { SetupError, script } from "./setup/command.mjs";
import { out, root } from "./setup/paths.mjs";
import { bundleTests, testFiles } from "./tests/bundle.mjs";
import { runMocha } from "./tests/mocha.mjs";
import { report } from "./tests/tally.mjs";

// The suites of live sources with real parts: `live` needs a Prometheus and its Pushgateway, `slurm` a Slurm with accounting.
const suites = {
  live: {
    folder: "test/live",
    programs: {
      prometheus: "prometheus",
      "prometheus-pushgateway": "prometheus-pushgateway",
      openssl: "openssl",
      "python3-tqdm": "tqdm",
    },
  },
  slurm: {
    folder: "test/slurm",
    programs: {
      "slurm-wlm": "slurmctld",
      slurmdbd: "slurmdbd",
      munge: "munged",
      "mariadb-server": "mariadbd",
    },
  },
};

await script(async () => {
  const name = process.argv[2] ?? "live";
  const suite = name === "live" || name === "slurm" ? suites[name] : undefined;
  if (suite === undefined) throw new SetupError(`There is no suite "${name}": live or slurm.`);
  await ensurePrograms(suite.programs);
  const outfile = path.join(out, "live", `${name}.cjs`);
  await bundleTests({ files: testFiles(suite.folder), outfile });
  process.chdir(root);
  report(await runMocha(name, outfile, { reporter: "spec" }));
  process.exit();
});

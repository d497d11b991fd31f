import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";

/** A Slurm of one node on loopback, with accounting and an energy counter whose truth we set. */
export interface Cluster {
  readonly env: NodeJS.ProcessEnv;
  /** Watts that the node's counter pretends; the job's truth is this times its seconds. */
  readonly watts: number;
  readonly stop: () => Promise<void>;
}

const WATTS = 500;
const PORTS = { ctld: 26817, d: 26818, dbd: 26819 };

/** Starts munged, MariaDB, slurmdbd, slurmctld and slurmd; root and Debian's packages are needed. */
export async function startCluster(): Promise<Cluster> {
  const dir = mkdtempSync(path.join(tmpdir(), "wattlens-slurm-"));
  chmodSync(dir, 0o755);
  for (const folder of ["state", "spool", "log", "db", "pm", "run"]) mkdirSync(path.join(dir, folder));
  const at = (name: string) => path.join(dir, name);
  const children: ChildProcess[] = [];
  const links: string[] = [];
  const env = { ...process.env, SLURM_CONF: at("slurm.conf") };
  const daemon = (program: string, args: string[], cwd = dir) => {
    const child = spawn(program, args, { cwd, env, stdio: "ignore", detached: true });
    children.push(child);
    return child;
  };

  writeFileSync(at("munge.key"), randomBytes(1024), { mode: 0o400 });
  daemon("munged", [
    "--force",
    "--foreground",
    `--socket=${at("munge.sock")}`,
    `--key-file=${at("munge.key")}`,
    `--pid-file=${at("run/munged.pid")}`,
    `--log-file=${at("log/munged.log")}`,
    `--seed-file=${at("run/munged.seed")}`,
  ]);
  await until("munged", 10, () => existsSync(at("munge.sock")));
  // Connections to slurmdbd ignore AuthInfo's socket and look at the default place.
  link(at("munge.sock"), "/run/munge/munge.socket.2", links);

  execFileSync(
    "mariadb-install-db",
    ["--user=root", `--datadir=${at("db")}`, "--skip-test-db", "--auth-root-authentication-method=socket"],
    { stdio: "ignore" },
  );
  daemon("mariadbd", [
    "--no-defaults",
    "--user=root",
    `--datadir=${at("db")}`,
    "--skip-networking",
    `--socket=${at("run/mysqld.sock")}`,
    `--pid-file=${at("run/mysqld.pid")}`,
    "--innodb-buffer-pool-size=64M",
  ]);
  await until("MariaDB", 30, () => existsSync(at("run/mysqld.sock")));
  link(at("run/mysqld.sock"), "/run/mysqld/mysqld.sock", links);

  writeFileSync(at("slurm.conf"), slurmConf(dir));
  writeFileSync(
    at("gres.conf"),
    `AutoDetect=off\nNodeName=localhost Name=gpu Type=a100 File=${at("gpu[0-1]")}\n`,
  );
  for (const gpu of [0, 1]) execFileSync("mknod", [at(`gpu${gpu}`), "c", "1", "3"]);
  writeFileSync(at("slurmdbd.conf"), slurmdbdConf(dir), { mode: 0o600 });
  daemon("slurmdbd", ["-D"]);
  await until("slurmdbd", 30, () => works("sacctmgr", ["-n", "list", "cluster"]));
  // A new cluster comes with the account and the user "root".
  execFileSync("sacctmgr", ["-i", "add", "cluster", "ci"], { env, stdio: "ignore" });

  const counter = startCounter(at("pm"));
  daemon("slurmctld", ["-D", "-f", at("slurm.conf")]);
  // slurmd sees a /sys with the counters of a Cray node in it; the rest of /sys stays as it is.
  const mount = [
    "mkdir -p /tmp/.sys && mount --rbind /sys /tmp/.sys",
    "mount -t tmpfs none /sys",
    "for f in /tmp/.sys/*; do n=/sys/$(basename $f); mkdir -p $n; mount --rbind $f $n; done",
    `mkdir -p /sys/cray/pm_counters && mount --bind ${at("pm")} /sys/cray/pm_counters`,
    `exec slurmd -D -f ${at("slurm.conf")} -N localhost`,
  ].join(" && ");
  daemon("unshare", ["-m", "--propagation", "private", "sh", "-c", mount]);
  await until("an idle node", 40, () => /idle/.test(run("sinfo", ["-h", "-o", "%T"])));

  return {
    env,
    watts: WATTS,
    async stop() {
      clearInterval(counter);
      for (const child of children.reverse()) {
        try {
          process.kill(-(child.pid ?? 0), "SIGTERM");
        } catch {
          // Already gone.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 1500));
      for (const child of children) if (child.exitCode === null) child.kill("SIGKILL");
      for (const name of links) rmSync(name, { force: true });
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  function run(program: string, args: string[]): string {
    return execFileSync(program, args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  }
  function works(program: string, args: string[]): boolean {
    try {
      run(program, args);
      return true;
    } catch {
      return false;
    }
  }
}

/** Files as a Cray's: `energy` in joules since the start, in the kernel's own format. */
function startCounter(folder: string): NodeJS.Timeout {
  const began = Date.now();
  let fresh = 0;
  // In one piece, as the kernel shows them: of half a file slurmd makes an energy below nothing.
  const put = (name: string, text: string) => {
    writeFileSync(path.join(folder, `.${name}`), text);
    renameSync(path.join(folder, `.${name}`), path.join(folder, name));
  };
  const write = () => {
    const micros = Math.round((Date.now() - began) * 1000);
    put("energy", `${Math.round((WATTS * (Date.now() - began)) / 1000)} J ${micros} us\n`);
    put("power", `${WATTS} W ${micros} us\n`);
    put("freshness", `${fresh++}\n`);
    put("generation", "1\n");
    put("version", "1\n");
  };
  write();
  return setInterval(write, 100);
}

function link(target: string, name: string, links: string[]): void {
  mkdirSync(path.dirname(name), { recursive: true });
  rmSync(name, { force: true });
  symlinkSync(target, name);
  links.push(name);
}

async function until(what: string, seconds: number, holds: () => boolean): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${what}: not there within ${seconds} s`);
}

function slurmConf(dir: string): string {
  return `ClusterName=ci
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${dir}/munge.sock
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
SlurmctldPort=${PORTS.ctld}
SlurmdPort=${PORTS.d}
SlurmctldPidFile=${dir}/run/slurmctld.pid
SlurmdPidFile=${dir}/run/slurmd.pid
StateSaveLocation=${dir}/state
SlurmdSpoolDir=${dir}/spool
SlurmctldLogFile=${dir}/log/slurmctld.log
SlurmdLogFile=${dir}/log/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/linux
JobAcctGatherFrequency=task=2,energy=2
AcctGatherEnergyType=acct_gather_energy/pm_counters
AcctGatherNodeFreq=2
JobCompType=jobcomp/filetxt
JobCompLoc=${dir}/jobcomp.log
ReturnToService=2
GresTypes=gpu
MpiDefault=none
NodeName=localhost NodeAddr=127.0.0.1 NodeHostname=${hostname()} CPUs=2 RealMemory=2000 Gres=gpu:a100:2 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
AccountingStorageType=accounting_storage/slurmdbd
AccountingStorageHost=127.0.0.1
AccountingStoragePort=${PORTS.dbd}
AccountingStorageTRES=gres/gpu
`;
}

function slurmdbdConf(dir: string): string {
  return `AuthType=auth/munge
AuthInfo=socket=${dir}/munge.sock
DbdHost=localhost
DbdAddr=127.0.0.1
DbdPort=${PORTS.dbd}
SlurmUser=root
LogFile=${dir}/log/slurmdbd.log
PidFile=${dir}/run/slurmdbd.pid
StorageType=accounting_storage/mysql
StorageHost=localhost
StorageUser=root
StorageLoc=slurm_acct_db
`;
}

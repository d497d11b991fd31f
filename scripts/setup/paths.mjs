import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project folder. The walks bundle this module into out/walks, which lies as deep as scripts/setup. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Build results of tests, screenshots and the packaged extension; ignored by git. */
export const out = path.join(root, "out");

/** Where editors are kept between clones. */
export const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "wattlens");

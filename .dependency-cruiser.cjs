/** The import table: each room of src and the rooms it may import from. A room not named is out of reach. */
const mayImport = {
  "core/model/": [],
  "core/parse/": ["core/model/"],
  "core/data/": ["core/model/"],
  "core/detect/": ["core/model/", "core/parse/", "core/data/"],
  "core/workload/": ["core/model/", "core/data/"],
  "core/estimate/": ["core/model/", "core/data/"],
  "core/suggest/": ["core/model/", "core/data/", "core/estimate/"],
  "core/edit/": ["core/model/", "core/parse/", "core/data/"],
  "core/live/": ["core/model/", "core/parse/", "core/data/", "core/estimate/"],
  "core/analyze.ts": ["core/"],
  "core/read.ts": ["core/"],
  "core/reckon.ts": ["core/model/", "core/estimate/", "core/suggest/"],
  "scan/": ["core/read.ts", "core/model/"],
  "present/": ["core/model/", "core/data/"],
  "live/": ["core/model/", "core/live/"],
  "webview/": ["core/model/", "core/data/", "core/estimate/", "present/"],
  "cli/": [
    "core/analyze.ts",
    "core/read.ts",
    "core/model/",
    "core/data/",
    "core/estimate/",
    "core/workload/spec",
    "core/workload/startedRuns.ts",
    "core/detect/corpusFields.ts",
    "core/parse/language.ts",
    "core/live/",
    "live/",
    "present/",
    "scan/",
  ],
  "extension/": [
    "core/analyze.ts",
    "core/read.ts",
    "core/model/",
    "core/data/",
    "core/edit/",
    "core/estimate/",
    "core/live/",
    "live/",
    "present/",
    "scan/",
  ],
};

/** What the rooms of detection must not see of each other. */
const mayNotImport = {
  "core/detect/config/": ["core/detect/python/", "core/detect/inference/", "core/detect/command/", "core/detect/platform/"],
  "core/detect/python/": ["core/detect/command/", "core/detect/platform/"],
  "core/detect/inference/": ["core/detect/command/", "core/detect/platform/"],
  "core/detect/command/": ["core/detect/inference/", "core/detect/platform/"],
};

const rooms = Object.keys(mayImport);
const escaped = (path) => path.replaceAll(".", "\\.");
const oneOf = (paths) => `^src/(${paths.map(escaped).join("|")})`;

const table = Object.entries(mayImport).map(([room, others]) => ({
  name: `${room.replace(/\/$/, "")} imports ${others.length > 0 ? others.map((other) => other.replace(/\/$/, "")).join(", ") : "nothing"}`,
  severity: "error",
  from: { path: oneOf([room]) },
  to: { path: "^src/", pathNot: oneOf([room, ...others]) },
}));

const below = Object.entries(mayNotImport).map(([room, others]) => ({
  name: `${room.replace(/\/$/, "")} does not import ${others.map((other) => other.replace(/^.*\/(\w+)\/$/, "$1")).join(", ")}`,
  severity: "error",
  from: { path: oneOf([room]) },
  to: { path: oneOf(others) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...table,
    ...below,
    {
      name: "every file lies in a room of the table",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: oneOf(rooms) },
    },
    {
      name: "a file outside the table imports nothing",
      severity: "error",
      from: { path: "^src/", pathNot: oneOf(rooms) },
      to: {},
    },
    {
      name: "only extension knows vscode",
      comment: "Also as a type: the rest runs in a terminal and in a browser.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/extension/" },
      to: { path: "^vscode$|^node_modules/@types/vscode/" },
    },
    {
      name: "core, present and webview use no Node module",
      severity: "error",
      from: { path: "^src/(core|present|webview)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "extension uses no Node module",
      comment: "The same entry also runs in the browser; what needs Node lies in live and scan, and is imported when wanted.",
      severity: "error",
      from: { path: "^src/extension/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nobody imports an entry point",
      severity: "error",
      from: {},
      to: { path: "^src/(extension/entry|cli/main|webview/(sidebar|panel))\\.tsx?$" },
    },
    { name: "no cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no import that cannot be found",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^vscode$" },
    },
    {
      name: "src imports no test and no script",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};

import type { Estimate } from "../core/model/estimate.ts";

/** What each run is called by its id: with as many folders before it as tell it from runs of other files of that name. */
export function distinctLabels(
  estimates: readonly Pick<Estimate, "workload">[],
): ReadonlyMap<string, string> {
  const groups = new Map<string, Estimate["workload"][]>();
  for (const { workload } of estimates) {
    const group = groups.get(workload.label);
    if (group === undefined) groups.set(workload.label, [workload]);
    else group.push(workload);
  }
  const labels = new Map<string, string>();
  for (const [label, group] of groups) {
    const folders = foldersApart(group.map(({ anchor }) => anchor?.path ?? ""));
    for (const [index, { id }] of group.entries()) labels.set(id, `${folders[index]}${label}`);
  }
  return labels;
}

/** The last folders of each path, as many as all need to differ; none where the paths are one. */
function foldersApart(paths: readonly string[]): readonly string[] {
  const different = new Set(paths).size;
  const parts = paths.map((path) => path.split("/").slice(0, -1));
  for (let count = 0; ; count++) {
    const folders = parts.map((all) =>
      all
        .slice(Math.max(0, all.length - count))
        .map((one) => `${one}/`)
        .join(""),
    );
    if (different === 1 || new Set(folders).size >= different || parts.every(({ length }) => length <= count))
      return folders;
  }
}

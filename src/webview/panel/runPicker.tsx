import type { TabProps } from "./context.ts";

type Props = Pick<TabProps, "state" | "run" | "choices" | "labels" | "choose">;

/** Which run is looked at. Of very many runs those that *Workspace* lists are offered; a search there brings others. */
export function RunPicker({ state, run, choices, labels, choose }: Props) {
  const { id, label } = run.workload;
  const listed = state.runs.some((row) => row.id === id);
  // Until the host has sent the run that was just chosen, its name stands already.
  const chosen = state.runs.some((row) => row.id === choices.run) ? choices.run : id;
  return (
    <label class="field picker">
      <span>{labels.run}</span>
      <select value={chosen} onChange={({ currentTarget }) => choose({ run: currentTarget.value })}>
        {!listed && (
          <option key={id} value={id}>
            {label}
          </option>
        )}
        {state.runs.map((row) => (
          <option key={row.id} value={row.id}>
            {row.label}
          </option>
        ))}
      </select>
    </label>
  );
}

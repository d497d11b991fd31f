import type { PanelRun } from "../../present/panelMessages.ts";

interface PickerProps {
  readonly runs: readonly PanelRun[];
  readonly run: PanelRun;
  readonly label: string;
  readonly choose: (id: string) => void;
}

/** Which run is looked at. */
export function RunPicker({ runs, run, label, choose }: PickerProps) {
  return (
    <label class="field picker">
      <span>{label}</span>
      <select value={run.workload.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {runs.map(({ workload }) => (
          <option key={workload.id} value={workload.id}>
            {workload.label}
          </option>
        ))}
      </select>
    </label>
  );
}

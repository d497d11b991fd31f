import type { PanelLabels } from "../../present/panelLabels.ts";
import { type TabName, tabNames } from "./kept.ts";

interface Props {
  readonly labels: PanelLabels;
  readonly tab: TabName;
  readonly onChoose: (tab: TabName) => void;
}

/** The list of tabs: one stop for the Tab key, arrows, Home and End go from tab to tab. */
export function Tabs({ labels, tab, onChoose }: Props) {
  const go = (event: KeyboardEvent) => {
    const rightToLeft = document.documentElement.dir === "rtl";
    const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
    const back = rightToLeft ? "ArrowRight" : "ArrowLeft";
    const at = tabNames.indexOf(tab);
    const last = tabNames.length - 1;
    const targets: { readonly [key: string]: number } = {
      [forward]: at === last ? 0 : at + 1,
      [back]: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = tabNames[targets[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={labels.title} class="tabs" onKeyDown={go}>
      {tabNames.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === tab}
          aria-controls="panel"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onChoose(each)}
        >
          {labels.tabs[each]}
        </button>
      ))}
    </div>
  );
}

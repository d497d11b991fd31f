import type { Report, ReportRun } from "../present/report.ts";
import type { SidebarLabels } from "../present/sidebarMessages.ts";
import { PlaceLink } from "./placeLink.tsx";
import type { Post } from "./post.ts";
import { Spoken } from "./spoken.tsx";

interface Props {
  readonly report: Report;
  readonly labels: SidebarLabels;
  readonly post: Post;
}

/** A bar per run, from one end of its range to the other, all on one scale. */
export function Runs({ report, labels, post }: Props) {
  return (
    <section>
      <h2>{labels.runs}</h2>
      <ul class="runs">
        {report.runs.map((run) => (
          <li key={run.id}>
            <div class="line">
              <PlaceLink text={run.label} place={run.place} goTo={labels.goTo} post={post} />
              <span class="carbon">
                <Spoken text={run.carbon.text} spoken={run.carbon.spoken} />
              </span>
            </div>
            <Bar run={run} report={report} />
            <p class="quiet">
              {[run.carbon.range, run.energy.text, run.hours.text, run.hardware]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <div class="axis" aria-hidden="true">
        {report.axis.ticks.map(({ at, label }) => (
          <span key={label} style={{ insetInlineStart: `${at * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
      <p class="quiet scale">{labels.scale}</p>
      {report.rest !== undefined && <p class="quiet">{report.rest}</p>}
    </section>
  );
}

function Bar({ run, report }: { readonly run: ReportRun; readonly report: Report }) {
  const { low, middle, high } = run.bar;
  return (
    <div class="bar" aria-hidden="true">
      {report.axis.ticks.map(({ at }) => (
        <span key={at} class="tick" style={{ insetInlineStart: `${at * 100}%` }} />
      ))}
      <span
        class="range"
        style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${Math.max(0.5, (high - low) * 100)}%` }}
      />
      <span class="median" style={{ insetInlineStart: `${middle * 100}%` }} />
    </div>
  );
}

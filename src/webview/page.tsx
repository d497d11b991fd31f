import "@vscode-elements/elements/dist/vscode-button/index.js";
import type { ComponentChildren } from "preact";
import type { Report } from "../present/report.ts";
import type { SidebarState } from "../present/sidebarMessages.ts";
import { Button } from "./button.tsx";
import { Empty } from "./empty.tsx";
import { PlaceLink } from "./placeLink.tsx";
import type { Post } from "./post.ts";
import { Questions } from "./questions.tsx";
import { Runs } from "./runs.tsx";
import { Spoken } from "./spoken.tsx";

/** The whole sidebar, drawn from what the host says. */
export function SidebarPage({ state, post }: { readonly state: SidebarState; readonly post: Post }) {
  const { report, labels } = state;
  if (state.state === "failed") {
    return (
      <Message title={labels.failedTitle} text={labels.failedText}>
        <Button label={labels.log} onClick={() => post({ type: "run", command: "wattlens.showLog" })} />
      </Message>
    );
  }
  if (state.state === "reading") return <Message title={labels.readingTitle} text="" busy />;
  return (
    <main>
      {state.live !== undefined && (
        <section class="live" aria-label={labels.running}>
          <h2>{labels.running}</h2>
          <p>{state.live}</p>
        </section>
      )}
      {report.runs.length === 0 ? (
        <Empty labels={labels} post={post} />
      ) : (
        <>
          <Total report={report} label={labels.total} range={labels.range} />
          <Runs report={report} labels={labels} post={post} />
          <Savings report={report} title={labels.savings} labels={labels} post={post} />
          <Questions state={state} post={post} />
        </>
      )}
      <Problems report={report} title={labels.problems} goTo={labels.goTo} post={post} />
      <footer>
        <p>{state.footer}</p>
        {report.runs.length > 0 && (
          <div class="actions">
            <Button
              label={labels.fullReport}
              onClick={() => post({ type: "run", command: "wattlens.showFullReport" })}
            />
            <Button
              label={labels.copy}
              onClick={() => post({ type: "run", command: "wattlens.copyReport" })}
              secondary
            />
            <Button
              label={labels.estimateRun}
              onClick={() => post({ type: "run", command: "wattlens.estimateRun" })}
              secondary
            />
          </div>
        )}
      </footer>
    </main>
  );
}

function Message(props: {
  readonly title: string;
  readonly text: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <main class="message" aria-busy={props.busy === true}>
      <h2>{props.title}</h2>
      {props.text !== "" && <p>{props.text}</p>}
      {props.busy === true && <div class="busy" role="progressbar" aria-label={props.title} />}
      {props.children}
    </main>
  );
}

function Total({
  report,
  label,
  range,
}: {
  readonly report: Report;
  readonly label: string;
  readonly range: string;
}) {
  const { total } = report;
  if (total === undefined) return null;
  return (
    <section class="total" aria-label={label}>
      <h2>{label}</h2>
      <p class="figure">
        <Spoken text={total.carbon.text} spoken={total.carbon.spoken} />
      </p>
      {total.carbon.range !== "" && (
        <p class="quiet">{[`${range} ${total.carbon.range}`, total.energy.text, total.count].join(" · ")}</p>
      )}
      {total.comparison !== undefined && <p class="quiet">{total.comparison}</p>}
      {total.note !== undefined && <p class="quiet">{total.note}</p>}
    </section>
  );
}

interface ListProps {
  readonly report: Report;
  readonly title: string;
  readonly goTo: string;
  readonly post: Post;
}

function Savings({
  report,
  title,
  labels,
  post,
}: Omit<ListProps, "goTo"> & { readonly labels: SidebarState["labels"] }) {
  if (report.savings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="cards">
        {report.savings.map((saving) => (
          <li key={saving.run + saving.title}>
            <p>
              <strong>{saving.title}</strong> <span class="saved">−{saving.saved}</span>
            </p>
            <p class="quiet">{saving.figures}</p>
            <p class="quiet">{saving.rationale}</p>
            {saving.tradeOff !== "" && <p class="quiet">{saving.tradeOff}</p>}
            <PlaceLink text={saving.run} place={saving.place} goTo={labels.goTo} post={post} />
            <div class="actions">
              {(
                [
                  [labels.preview, "wattlens.applySuggestion"],
                  [labels.dismiss, "wattlens.dismissSuggestion"],
                ] as const
              ).map(([label, command]) => (
                <Button
                  key={command}
                  label={label}
                  about={saving.title}
                  onClick={() => post({ type: "idea", command, target: saving.target })}
                  secondary
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More than these stay folded in. */
const OPEN_PROBLEMS = 3;

function Problems({ report, title, goTo, post }: ListProps) {
  const { problems } = report;
  if (problems.length === 0) return null;
  return (
    <details open={problems.length <= OPEN_PROBLEMS} class="problems">
      <summary>
        {title} ({problems.length})
      </summary>
      <ul>
        {problems.map((problem) => (
          <li key={problem.message + problem.place?.path} class={problem.severity}>
            {problem.message}{" "}
            {problem.place && (
              <PlaceLink text={problem.place.path} place={problem.place} goTo={goTo} post={post} />
            )}
          </li>
        ))}
      </ul>
      {report.moreProblems !== undefined && <p class="quiet">{report.moreProblems}</p>}
    </details>
  );
}

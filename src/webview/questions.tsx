import type { SidebarState } from "../present/sidebarMessages.ts";
import { Button } from "./button.tsx";
import { PlaceLink } from "./placeLink.tsx";
import type { Post } from "./post.ts";

/** What telling would narrow the ranges most; a question that several runs have stands once. */
export function Questions({ state, post }: { readonly state: SidebarState; readonly post: Post }) {
  const { labels, report } = state;
  if (report.uncertainties.length === 0) return null;
  const asked = [...new Set(report.uncertainties.map(({ question, label }) => question ?? label))];
  const asks = (...inputs: readonly string[]) =>
    report.uncertainties.some(({ input }) => inputs.includes(input ?? ""));
  return (
    <section>
      <h2>{labels.uncertain}</h2>
      <ul class="cards">
        {asked.map((question) => (
          <li key={question}>
            <p>{question}</p>
            {report.uncertainties
              .filter((one) => (one.question ?? one.label) === question)
              .map((one) => (
                <p key={one.run} class="line quiet">
                  <PlaceLink text={one.run} place={one.place} goTo={labels.goTo} post={post} />
                  <span class="gain">{one.gain}</span>
                </p>
              ))}
          </li>
        ))}
      </ul>
      <div class="actions">
        {asks("accelerator", "acceleratorCount", "instanceType") && (
          <Button
            label={labels.setAccelerator}
            onClick={() => post({ type: "run", command: "wattlens.setAccelerator" })}
            secondary
          />
        )}
        {asks("region", "country", "provider", "gCO2ePerKWh") && (
          <Button
            label={labels.setRegion}
            onClick={() => post({ type: "run", command: "wattlens.setRegion" })}
            secondary
          />
        )}
      </div>
    </section>
  );
}

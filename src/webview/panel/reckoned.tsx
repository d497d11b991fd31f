import type { ComponentChildren } from "preact";
import type { Step } from "../../core/model/estimate.ts";
import type { Citation } from "../../core/model/source.ts";
import { equivalence } from "../../present/equivalence.ts";
import { formatAmount, formatNumber, formatQuantity, formatValue } from "../../present/format.ts";
import type { Words } from "../../present/words.ts";
import type { ReckoningProps } from "./context.ts";

/** Every step with its formula and source, what was assumed, and what other tools would say. */
export function Reckoned({ run, labels, words, core }: ReckoningProps) {
  const estimate = core.estimated(run.workload, {});
  if (estimate === undefined) return <p>{labels.cannotReckon}</p>;
  const comparison = equivalence(estimate, words);
  const { steps, assumptions, crossChecks, totalKgCO2e } = estimate;
  return (
    <>
      <Table
        title={labels.reckoning}
        figures={[2]}
        head={[labels.step, labels.formula, labels.value, labels.source]}
      >
        {steps.map((step) => (
          <tr key={step.name}>
            <th scope="row" class="wide">
              {step.name}
            </th>
            <td>
              {step.formula}
              <Inputs step={step} words={words} />
            </td>
            <td class="number">{formatValue(step.value, step.unit, words)}</td>
            <td>{step.citation && <Source citation={step.citation} />}</td>
          </tr>
        ))}
      </Table>
      <Table
        title={labels.rivals}
        figures={[1, 2]}
        head={[labels.tool, labels.carbon, labels.energy, labels.counts, labels.source]}
      >
        <tr class="here">
          <th scope="row">Wattlens</th>
          <td class="number">{formatQuantity(totalKgCO2e, words).full}</td>
          <td class="number">{formatQuantity(estimate.energyKWh, words).text}</td>
          <td />
          <td />
        </tr>
        {crossChecks.map((check) => (
          <tr key={check.tool}>
            <th scope="row" class="wide">
              {check.tool}
            </th>
            <td class="number">{amount(check.kgCO2e, "kgCO2e", words)}</td>
            <td class="number">{amount(check.energyKWh, "kWh", words)}</td>
            <td>{check.note}</td>
            <td>
              <Source citation={check.citation} />
            </td>
          </tr>
        ))}
      </Table>
      {assumptions.length > 0 && (
        <Table
          title={labels.assumptions}
          figures={[1, 2]}
          head={[labels.factor, labels.value, labels.range, labels.because, labels.source]}
        >
          {assumptions.map((each) => (
            <tr key={each.factor}>
              <th scope="row" class="wide">
                {each.label}
              </th>
              <td class="number">
                {formatNumber(each.p50, words, 3)} {written(each.unit)}
              </td>
              <td class="number">
                {formatNumber(each.p10, words, 2)}–{formatNumber(each.p90, words, 2)}
              </td>
              <td>{each.because}</td>
              <td>
                <Source citation={each.citation} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {comparison !== undefined && (
        <p class="quiet note">
          {comparison.text} {labels.source}: {comparison.source}.
        </p>
      )}
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly head: readonly string[];
  /** Which columns hold figures. */
  readonly figures: readonly number[];
  readonly children: ComponentChildren;
}

function Table({ title, head, figures, children }: TableProps) {
  return (
    <section>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              {head.map((each, column) => (
                <th key={each} scope="col" class={figures.includes(column) ? "number" : undefined}>
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </section>
  );
}

function Inputs({ step, words }: { readonly step: Step; readonly words: Words }) {
  if (step.inputs.length === 0) return null;
  const texts = step.inputs.map(
    ({ name, value, unit }) =>
      `${name}: ${typeof value === "number" ? formatValue(value, unit, words) : value}`,
  );
  return <span class="quiet block">{texts.join(" · ")}</span>;
}

function Source({ citation }: { readonly citation: Citation }) {
  const text = `${citation.title} (${citation.year})`;
  return citation.url === undefined ? <span>{text}</span> : <a href={citation.url}>{text}</a>;
}

function amount(value: number | undefined, unit: "kgCO2e" | "kWh", words: Words): string {
  return value === undefined ? "–" : formatAmount(value, unit, words);
}

/** A unit as people write it; none for a bare number. */
function written(unit: string): string {
  return unit === "1" ? "" : unit.replace("CO2e", "CO₂e");
}

import { labelOf } from "../../present/labels.ts";
import {
  isTellable,
  parsedInput,
  precisions,
  type Tellable,
  type Told,
  tellable,
} from "../../present/panelInput.ts";
import type { PanelLabels } from "../../present/panelLabels.ts";
import type { Words } from "../../present/words.ts";
import type { Core } from "./context.ts";
import type { Typed } from "./kept.ts";

interface Props {
  readonly input: Tellable;
  readonly label?: string;
  readonly typed: string;
  /** What holds while nothing is typed. */
  readonly today: string;
  readonly labels: PanelLabels;
  readonly words: Words;
  /** What the core has to say of the value. */
  readonly problem?: string | undefined;
  readonly onType: (text: string) => void;
}

/** A field for one input; what cannot be used is said below it, and the field marked. */
export function InputField({ input, label, typed, today, labels, words, problem, onType }: Props) {
  const id = `input-${input}`;
  const unusable = typed.trim() !== "" && parsedInput(input, typed) === undefined;
  const said = unusable ? labels.notUsable : problem;
  const shared = {
    id,
    value: typed,
    "aria-invalid": unusable,
    ...(said === undefined ? {} : { "aria-describedby": `${id}-said` }),
  };
  return (
    <div class="field">
      <label for={id}>{label ?? labelOf(input, words)}</label>
      {tellable[input] === "precision" ? (
        <select {...shared} onChange={({ currentTarget }) => onType(currentTarget.value)}>
          <option value="">{today === "" ? "–" : today}</option>
          {precisions.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          spellcheck={false}
          inputMode={tellable[input] === "text" || tellable[input] === "names" ? "text" : "decimal"}
          placeholder={today}
          list={lists[input]}
          maxLength={200}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
      {said !== undefined && (
        <p id={`${id}-said`} class={unusable ? "said" : "quiet"}>
          {said}
        </p>
      )}
    </div>
  );
}

const lists: { readonly [K in Tellable]?: string } = {
  accelerator: "accelerators",
  region: "regions",
  model: "models",
};

/** What the fields of a tab complete from; once on the page. */
export function Completions({ core }: { readonly core: Core | undefined }) {
  return (
    <>
      <Options id="accelerators" names={core?.acceleratorNames()} />
      <Options id="regions" names={core?.regionNames()} />
    </>
  );
}

/** A list that a field completes from. */
export function Options({
  id,
  names = [],
}: {
  readonly id: string;
  readonly names?: readonly string[] | undefined;
}) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** The values that typed texts stand for; what cannot be used is left out. */
export function toldOf(typed: Typed): Told {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([input, text]) => {
      const value = isTellable(input) ? parsedInput(input, text) : undefined;
      return value === undefined ? [] : [[input, value]];
    }),
  );
}

/** Typed texts with one replaced; an empty one is taken out. */
export function typedWith(typed: Typed, input: string, text: string): Typed {
  const { [input]: _, ...rest } = typed;
  return text === "" ? rest : { ...rest, [input]: text };
}

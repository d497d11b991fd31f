import { h } from "preact";

/** A button of the editor's look. */
export function Button(props: {
  readonly label: string;
  /** What it acts on, for a screen reader, where the label alone does not tell. */
  readonly about?: string;
  readonly secondary?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  const { onClick, secondary = false, disabled = false, label, about } = props;
  const spoken = about === undefined ? {} : { "aria-label": `${label} ${about}` };
  return h("vscode-button", { onClick, secondary, disabled, ...spoken }, label);
}

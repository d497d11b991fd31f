import { h } from "preact";

/** A button of the editor's look. */
export function Button(props: {
  readonly label: string;
  readonly secondary?: boolean;
  readonly onClick: () => void;
}) {
  return h("vscode-button", { onClick: props.onClick, secondary: props.secondary === true }, props.label);
}

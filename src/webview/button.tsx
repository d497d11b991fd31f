import { h } from "preact";

/** A button of the editor's look. */
export function Button(props: {
  readonly label: string;
  readonly secondary?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  const { onClick, secondary = false, disabled = false } = props;
  return h("vscode-button", { onClick, secondary, disabled }, props.label);
}

/** A figure as it looks, and as a screen reader should say it. */
export function Spoken({ text, spoken }: { readonly text: string; readonly spoken: string }) {
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span class="spoken">{spoken}</span>
    </>
  );
}

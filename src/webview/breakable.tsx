/** A name of files and models, which may go on in the next line after its own marks rather than within a word. */
export function Breakable({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split(/(?<=[_/-])(?=\w)|(?=\.[a-z])/i)
        .map((part, index) => (index === 0 ? part : [<wbr key={index} />, part]))}
    </>
  );
}

import type { PanelLabels } from "../../present/panelLabels.ts";
import { Button } from "../button.tsx";
import type { PanelPost } from "./editor.ts";

/** Ways to take the report elsewhere. */
export function ExportBar({ labels, post }: { readonly labels: PanelLabels; readonly post: PanelPost }) {
  const copy = (format: "markdown" | "csv") => () => post({ type: "export", format, to: "clipboard" });
  const save = (format: "markdown" | "csv" | "json" | "html" | "svg" | "png") => () =>
    post({ type: "export", format, to: "file" });
  return (
    <footer>
      <h2>{labels.export}</h2>
      <div class="actions">
        <Button label={labels.copyMarkdown} onClick={copy("markdown")} secondary />
        <Button label={labels.copyCsv} onClick={copy("csv")} secondary />
        <Button label={labels.saveMarkdown} onClick={save("markdown")} secondary />
        <Button label={labels.saveCsv} onClick={save("csv")} secondary />
        <Button label={labels.saveJson} onClick={save("json")} secondary />
        <Button label={labels.saveHtml} onClick={save("html")} secondary />
        <Button label={labels.saveSvg} onClick={save("svg")} secondary />
        <Button label={labels.savePng} onClick={save("png")} secondary />
      </div>
    </footer>
  );
}

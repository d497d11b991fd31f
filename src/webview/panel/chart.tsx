import type { ComponentChildren } from "preact";
import type { PanelLabels } from "../../present/panelLabels.ts";
import type { PictureName } from "../../present/panelMessages.ts";
import { drawingOf } from "./drawing.ts";
import type { PanelPost } from "./editor.ts";
import { paint } from "./paint.ts";

interface Props {
  /** Of the file that a picture is saved to. */
  readonly name: PictureName;
  /** What the picture shows, above it and for a screen reader. */
  readonly title: string;
  readonly labels: PanelLabels;
  readonly post: PanelPost;
  readonly children: ComponentChildren;
}

/** A chart that can be saved as a picture by itself, as it looks. */
export function Chart({ name, title, labels, post, children }: Props) {
  const save = async (button: Element) => {
    const drawn = button.previousElementSibling;
    if (!(drawn instanceof HTMLElement)) return;
    const svg = drawingOf(drawn, title);
    post({ type: "picture", name, svg, pngBase64: await paint(svg) });
  };
  return (
    <div class="picture">
      <div>{children}</div>
      <button
        type="button"
        class="link quiet"
        aria-label={`${labels.saveChart} ${title}`}
        onClick={({ currentTarget }) => void save(currentTarget)}
      >
        {labels.saveChart}
      </button>
    </div>
  );
}

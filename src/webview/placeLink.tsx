import { writtenPlace } from "../present/markdown.ts";
import type { Place } from "../present/report.ts";
import { Breakable } from "./breakable.tsx";
import type { Post } from "./post.ts";

interface Props {
  readonly text: string;
  readonly place: Place | undefined;
  readonly goTo: string;
  readonly post: Post;
}

/** Opens a place in the editor; plain text where there is none. */
export function PlaceLink({ text, place, goTo, post }: Props) {
  if (place === undefined) return <span class="quiet">{text}</span>;
  const where = writtenPlace(place);
  const label = goTo.replace("{0}", where);
  return (
    <button
      type="button"
      class="link"
      title={label}
      aria-label={`${text}. ${label}`}
      onClick={() => post({ type: "reveal", place })}
    >
      <Breakable text={text} />
    </button>
  );
}

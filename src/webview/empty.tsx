import type { SidebarLabels } from "../present/sidebarMessages.ts";
import { Button } from "./button.tsx";
import type { Post } from "./post.ts";

/** Nothing found: what Wattlens looks for, and what one can do. */
export function Empty({ labels, post }: { readonly labels: SidebarLabels; readonly post: Post }) {
  return (
    <section class="empty">
      <svg viewBox="0 0 64 40" aria-hidden="true" class="picture">
        <path d="M4 34 H60" />
        <path d="M12 26 H40 M12 22 V30 M40 22 V30" />
        <path d="M22 14 H54 M22 10 V18 M54 10 V18" />
        <circle cx="24" cy="26" r="3" />
        <circle cx="38" cy="14" r="3" />
      </svg>
      <h2>{labels.emptyTitle}</h2>
      <p>{labels.emptyText}</p>
      <p>{labels.emptyHint}</p>
      <div class="actions column">
        <Button
          label={labels.openExample}
          onClick={() => post({ type: "run", command: "wattlens.openExample" })}
        />
        <Button
          label={labels.estimateRun}
          onClick={() => post({ type: "run", command: "wattlens.estimateRun" })}
          secondary
        />
        <Button
          label={labels.estimateWorkspace}
          onClick={() => post({ type: "run", command: "wattlens.estimateWorkspace" })}
          secondary
        />
        <Button
          label={labels.why}
          onClick={() => post({ type: "run", command: "wattlens.whyNoEstimate" })}
          secondary
        />
      </div>
    </section>
  );
}

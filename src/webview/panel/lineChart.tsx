import { linearTicks } from "../../present/axis.ts";

/** A point of a course; without `y` the course has a gap. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number | undefined;
}

/** A range that is reached at `x`. */
export interface ChartRange {
  readonly x: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

interface Props {
  readonly title: string;
  /** What a screen reader says in place of the picture. */
  readonly spoken: string;
  readonly points: readonly ChartPoint[];
  /** Where the course is heading: drawn as a band from its last point. */
  readonly heading?: ChartRange | undefined;
  /** A range that was said before: drawn as a bar at its place. */
  readonly expected?: ChartRange | undefined;
  readonly formatX: (value: number) => string;
  /** Where the scale below is written, of a course that ends there; evenly where it is not told. */
  readonly ticksX?: (end: number) => readonly number[];
  readonly formatY: (value: number) => string;
}

/** Sides of the picture in its own units; it is stretched to its place, lines keep their width. */
const WIDTH = 1000;
const HEIGHT = 300;
/** A label beyond this would stand over the edge. */
const NEAR_END = 0.93;
/** A course over time with a scale on both sides, in the theme's colours. */
export function LineChart({ title, spoken, points, heading, expected, formatX, formatY, ticksX }: Props) {
  const known = points.filter((point): point is { x: number; y: number } => point.y !== undefined);
  const highest = Math.max(0, heading?.p90 ?? 0, ...known.map(({ y }) => y));
  const furthest = Math.max(1, heading?.x ?? 0, expected?.x ?? 0, ...points.map(({ x }) => x));
  const xs = ticksX?.(furthest) ?? linearTicks(furthest, 4).filter((tick) => tick <= furthest);
  const ys = linearTicks(Math.max(highest, expected?.p90 ?? 0) || 1, 4);
  const x = (value: number) => (value / furthest) * WIDTH;
  const y = (value: number) => HEIGHT * (1 - value / (ys.at(-1) || 1));
  const place = (point: { readonly x: number; readonly y: number }) =>
    `${Math.round(x(point.x) * 10) / 10},${Math.round(y(point.y) * 10) / 10}`;
  const last = known.at(-1);
  const band = heading !== undefined && last !== undefined ? { from: last, to: heading } : undefined;
  const end = (key: "p10" | "p50" | "p90") => place({ x: band?.to.x ?? 0, y: band?.to[key] ?? 0 });
  const percent = (share: number) => `${100 * share}%`;
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <div class="plot" role="img" aria-label={spoken}>
        <div class="ys" aria-hidden="true">
          {ys.map((tick) => (
            <span key={tick} style={{ insetBlockStart: percent(y(tick) / HEIGHT) }}>
              {formatY(tick)}
            </span>
          ))}
        </div>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {ys.map((tick) => (
            <line key={tick} class="grid" x1="0" x2={WIDTH} y1={y(tick)} y2={y(tick)} />
          ))}
          {band && <path class="band" d={`M${place(band.from)}L${end("p90")}L${end("p10")}Z`} />}
          {band && <path class="heading" d={`M${place(band.from)}L${end("p50")}`} />}
          {expected && (
            <line
              class="expected"
              x1={x(expected.x)}
              x2={x(expected.x)}
              y1={y(expected.p10)}
              y2={y(expected.p90)}
            />
          )}
          <path class="course" d={courseOf(points, place)} />
        </svg>
        <div class="xs" aria-hidden="true">
          {xs.map((tick) => (
            <span
              key={tick}
              class={x(tick) > NEAR_END * WIDTH ? "last" : undefined}
              style={{ insetInlineStart: percent(x(tick) / WIDTH) }}
            >
              {formatX(tick)}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

/** A line through the points, with a gap where one has no value. */
function courseOf(
  points: readonly ChartPoint[],
  place: (point: { readonly x: number; readonly y: number }) => string,
): string {
  let pen = "M";
  let path = "";
  for (const { x, y } of points) {
    if (y !== undefined) path += pen + place({ x, y });
    pen = y === undefined ? "M" : "L";
  }
  return path;
}

const SVG = "http://www.w3.org/2000/svg";
/** Room around the chart, in pixels. */
const MARGIN = 16;
/** What decides how a shape looks; a style sheet does not go along. */
const LOOKS = [
  ...["fill", "fill-opacity", "opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray"],
  "vector-effect",
];
/** What one acts with is no part of the picture. */
const CONTROLS = "button, input, select, label, vscode-button";

type Attributes = { readonly [name: string]: string | number };

/**
 * A part of the page as an SVG document of its own, as it stands there: shapes, areas of colour and words, in the theme's
 * colours. Nothing in it refers to anything outside.
 * @param heading what stands above the chart
 */
export function drawingOf(chart: HTMLElement, heading: string): string {
  const box = chart.getBoundingClientRect();
  const { color, fontFamily } = getComputedStyle(document.body);
  const size = Number.parseFloat(getComputedStyle(chart).fontSize);
  const top = MARGIN + 2 * size;
  const [width, height] = [Math.ceil(box.width + 2 * MARGIN), Math.ceil(box.height + top + MARGIN)];
  const picture = element("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": fontFamily,
  });
  picture.append(element("title", {}, heading));
  picture.append(element("rect", { width, height, fill: backgroundOf(chart) }));
  picture.append(
    element(
      "text",
      { x: MARGIN, y: MARGIN + size, fill: color, "font-size": size, "font-weight": 600 },
      heading,
    ),
  );
  draw(chart, picture, { x: MARGIN - box.left, y: top - box.top });
  return new XMLSerializer().serializeToString(picture);
}

/** From the window's points to the picture's. */
interface Shift {
  readonly x: number;
  readonly y: number;
}

function draw(part: Element, picture: Element, shift: Shift): void {
  if (part.matches(CONTROLS) || part.classList.contains("spoken")) return;
  if (part instanceof SVGSVGElement) {
    picture.append(copied(part, shift));
    return;
  }
  const style = getComputedStyle(part);
  if (style.display === "none" || style.visibility === "hidden") return;
  const { left, top, width, height } = part.getBoundingClientRect();
  if (!isClear(style.backgroundColor)) {
    const [x, y] = [left + shift.x, top + shift.y];
    const rx = Number.parseFloat(style.borderRadius) || 0;
    picture.append(element("rect", { x, y, width, height, rx, fill: style.backgroundColor }));
  }
  for (const child of part.childNodes) {
    if (child instanceof Text) picture.append(...linesOf(child, style, shift));
    else if (child instanceof Element) draw(child, picture, shift);
  }
}

/** A drawing of the page at its place, each shape with the look that the style sheet gives it. */
function copied(drawing: SVGSVGElement, shift: Shift): Element {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shapes = copy.querySelectorAll("*");
  for (const [index, shape] of drawing.querySelectorAll("*").entries()) {
    const style = getComputedStyle(shape);
    for (const name of LOOKS) shapes[index]?.setAttribute(name, style.getPropertyValue(name));
    shapes[index]?.removeAttribute("class");
  }
  const [x, y] = [left + shift.x, top + shift.y];
  for (const [name, value] of Object.entries({ x, y, width, height, overflow: "visible" }))
    copy.setAttribute(name, String(value));
  for (const name of ["class", "style", "aria-hidden"]) copy.removeAttribute(name);
  // From right to left a bar stands mirrored.
  if (!getComputedStyle(drawing).transform.startsWith("matrix(-1")) return copy;
  const mirror = element("g", { transform: `translate(${2 * x + width} 0) scale(-1 1)` });
  mirror.append(copy);
  return mirror;
}

/** A text of the page, one element for each line that it takes. */
function linesOf(node: Text, style: CSSStyleDeclaration, shift: Shift): readonly Element[] {
  const lines: { words: string; left: number; top: number; height: number }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const [at] = range.getClientRects();
    if (at === undefined) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - at.top) < at.height / 2) {
      line.words += word;
      line.left = Math.min(line.left, at.left);
    } else lines.push({ words: word, left: at.left, top: at.top, height: at.height });
  }
  const size = Number.parseFloat(style.fontSize);
  return lines.map(({ words, left, top, height }) =>
    element(
      "text",
      {
        x: left + shift.x,
        // A line's box is taller than its letters; they stand on about four fifths of their size.
        y: top + shift.y + (height - size) / 2 + 0.82 * size,
        fill: style.color,
        "font-size": size,
        "font-weight": style.fontWeight,
      },
      words.trimEnd(),
    ),
  );
}

function isClear(color: string): boolean {
  return color === "transparent" || /^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(color);
}

/** The colour that shines through from behind. */
function backgroundOf(part: Element | null): string {
  if (part === null) return "#fff";
  const { backgroundColor } = getComputedStyle(part);
  return isClear(backgroundColor) ? backgroundOf(part.parentElement) : backgroundColor;
}

function element(name: string, attributes: Attributes, text = ""): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  if (text !== "") made.textContent = text;
  return made;
}

/** Dots of the picture for each unit of the drawing: sharp on paper and on a slide. */
const SHARPNESS = 2;

/** Makes a PNG of a drawing, in base64. The drawing is loaded as an image, so nothing in it can run or be fetched. */
export async function paint(svg: string): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = SHARPNESS * image.naturalWidth;
    canvas.height = SHARPNESS * image.naturalHeight;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/png").replace(/^[^,]*,/, "");
  } finally {
    URL.revokeObjectURL(address);
  }
}

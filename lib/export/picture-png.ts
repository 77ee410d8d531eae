import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const modules = join(process.cwd(), "node_modules");

// The letters of the pages first, then those that have signs of more languages: Arabic, Hebrew, Armenian, Georgian.
const fontFiles = [
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
  "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
];

const pixelsPerUnit = 2;

let readying: Promise<Buffer[]> | undefined;

async function ready(): Promise<Buffer[]> {
  const [, ...fonts] = await Promise.all([
    readFile(join(modules, "@resvg/resvg-wasm/index_bg.wasm")).then((wasm) => initWasm(wasm)),
    ...fontFiles.map((file) => readFile(join(modules, file))),
  ]);
  return fonts;
}

/** An SVG of ours as PNG, two pixels to a unit, the same on every machine: no font of the system is used. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  readying ??= ready();
  const fontBuffers = await readying;
  const font = { fontBuffers, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" };
  const resvg = new Resvg(svg, { fitTo: { mode: "zoom", value: pixelsPerUnit }, font });
  const image = resvg.render();
  try {
    return new Uint8Array(image.asPng());
  } finally {
    image.free();
    resvg.free();
  }
}

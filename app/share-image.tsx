import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { ShareCard, type ShareCardProps, shareSize } from "#components/share/share-card.tsx";

// The drawing library reads neither woff2 nor variable fonts, which is what pages use.
const files = [
  { name: "Serif", file: "source-serif-4/files/source-serif-4-latin-600-normal.woff", weight: 600 },
  { name: "Serif Extended", file: "source-serif-4/files/source-serif-4-latin-ext-600-normal.woff", weight: 600 },
  { name: "Sans", file: "source-sans-3/files/source-sans-3-latin-400-normal.woff", weight: 400 },
  { name: "Sans Extended", file: "source-sans-3/files/source-sans-3-latin-ext-400-normal.woff", weight: 400 },
] as const;

let reading: ReturnType<typeof readFonts> | undefined;

function readFonts() {
  return Promise.all(
    files.map(async ({ name, file, weight }) => ({
      name,
      weight,
      style: "normal" as const,
      data: await readFile(join(process.cwd(), "node_modules/@fontsource", file)),
    })),
  );
}

/** The image that services show beside a link to a page. */
export async function shareImage(props: ShareCardProps): Promise<ImageResponse> {
  reading ??= readFonts();
  const fonts = await reading;
  return new ImageResponse(<ShareCard {...props} />, {
    ...shareSize,
    fonts,
    headers: { "Cache-Control": "public, max-age=0, must-revalidate" },
  });
}

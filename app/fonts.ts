import { preload } from "react-dom";

/** The two faces that every page begins with. Written out whole: the bundler must see each address to serve its file. */
const FIRST_FACES = [
  new URL("../node_modules/@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2", import.meta.url),
  new URL(
    "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    import.meta.url,
  ),
];

/** Has the browser fetch the first faces along with the style sheet that asks for them, and not after it. */
export function preloadFonts(): void {
  for (const { pathname } of FIRST_FACES)
    preload(pathname, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}

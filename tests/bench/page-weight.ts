import { gzipSync } from "node:zlib";

/** What a browser loads of scripts and styles before a page works, in bytes after gzip. */
export type Weight = { readonly scripts: number; readonly styles: number; readonly html: number };

/** The weight of the page at an address: what its HTML names, each file once, scripts for outdated browsers left out. */
export async function weigh(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Weight> {
  const html = await (await fetch(url, { headers })).text();
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const scripts = tags.filter((tag) => tag.startsWith("<script") && !/\bnomodule\b/i.test(tag));
  const styles = tags.filter((tag) => /\brel="stylesheet"/.test(tag));
  return {
    scripts: await sizeOf(url, addresses(scripts, /\bsrc="([^"]+)"/)),
    styles: await sizeOf(url, addresses(styles, /\bhref="([^"]+)"/)),
    html: gzipSync(html).length,
  };
}

const addresses = (tags: readonly string[], attribute: RegExp): string[] => [
  ...new Set(tags.flatMap((tag) => attribute.exec(tag)?.[1] ?? [])),
];

async function sizeOf(page: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await (await fetch(new URL(file, page))).bytes()).length),
  );
  return sizes.reduce((total, size) => total + size, 0);
}

// @ts-check
import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** How the inline scripts begin that Next and React write into a page: payload, request id, the filling of late parts. */
const OURS =
  /^(?:\(?self\.__next_[a-z]|\(globalThis\["TURBOPACK"\]|\$R[A-Z]\b|requestAnimationFrame\(function\(\)\{\$R[A-Z]\b)/;

/**
 * The hashes of a page's inline scripts, as a policy names them.
 *
 * A script that does not begin as the framework's own do gets no hash: text that slipped into a page as markup stays dead.
 *
 * @param {string} html
 * @returns {string[]} such as `'sha256-…'`, without repetition
 */
export function inlineScriptHashes(html) {
  const hashes = new Set();
  for (const [, code = ""] of html.matchAll(INLINE_SCRIPT)) {
    if (OURS.test(code)) hashes.add(`'sha256-${createHash("sha256").update(code, "utf8").digest("base64")}'`);
  }
  return [...hashes];
}

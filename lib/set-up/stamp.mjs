// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A digest of every file in the given places (files or folders, walked in a fixed order), by name and by content.
 * A place that does not exist counts as empty.
 *
 * @param {readonly string[]} places
 */
export function digestOf(places) {
  const hash = createHash("sha256");
  for (const path of places.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

/**
 * What is written in a file, or null where there is none.
 *
 * @param {string} path
 */
export const readIfThere = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);

/**
 * Remembers on what some work was done.
 *
 * @param {string} path
 * @param {string} mark
 */
export function stamp(path, mark) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, mark);
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(join(place, name)));
}

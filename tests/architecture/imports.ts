import { HALL, importableFrom, isPure, OWNED_PACKAGES, PURE_PACKAGES, roomOf, rooms } from "./rooms";
import { importsOf, targetOf, type Fault, type Source } from "./source";

/** Imports that the table does not allow, and packages in rooms that may not know them. */
export const importFaults = (sources: readonly Source[]): Fault[] =>
  sources.flatMap((source) =>
    importsOf(source).flatMap((specifier) => {
      const reason = whyNot(source.path, specifier);
      return reason ? [{ path: source.path, reason }] : [];
    }),
  );

function whyNot(path: string, specifier: string): string | null {
  const room = roomOf(path);
  const target = targetOf(path, specifier);
  if (target === null) return whyNotPackage(room, specifier);
  const there = roomOf(target);
  if (/\.tsx?$/.test(specifier)) return `"${specifier}" is written with its ending`;
  if (!importableFrom(room).includes(there)) return `${room} may not import from ${there} ("${specifier}")`;
  if (specifier.startsWith(".") && there !== room && !isHall(room))
    return `"${specifier}" leaves the room: write "@/${target}"`;
  if (specifier.startsWith("@/lib/") && there === room) return `"${specifier}" stays in the room: write it relative`;
  return null;
}

function whyNotPackage(room: string, specifier: string): string | null {
  const name = specifier.startsWith("node:") ? specifier : packageOf(specifier);
  if (isPure(room) && !(PURE_PACKAGES as readonly string[]).includes(name))
    return `${room} is pure and may not import "${specifier}"`;
  const owner = Object.entries(OWNED_PACKAGES).find(([owned]) => name === owned || name.startsWith(`${owned}/`))?.[1];
  return owner && owner !== room ? `only ${owner} may import "${specifier}"` : null;
}

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
const isHall = (room: string): boolean => (HALL as readonly string[]).includes(room);

/** Files in rooms that the table does not know. */
export const homelessFaults = (sources: readonly Source[]): Fault[] =>
  sources
    .filter(({ path }) => !rooms.includes(roomOf(path)) && !isHall(roomOf(path)))
    .map(({ path }) => ({ path, reason: `${roomOf(path)} is not in the table of rooms` }));

/** Files that import one another in a ring, each ring once, as a path that comes back to its beginning. */
export function cycleFaults(sources: readonly Source[]): Fault[] {
  const graph = graphOf(sources);
  const faults: Fault[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const turn = trail.indexOf(path);
    if (turn >= 0) faults.push({ path, reason: `imports itself: ${[...trail.slice(turn), path].join(" → ")}` });
    if (turn >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return faults;
}

/** Each file with the files of the project that it imports. */
function graphOf(sources: readonly Source[]): Map<string, readonly string[]> {
  const known = new Set(sources.map(({ path }) => path));
  const resolve = (target: string) =>
    ["", ".ts", ".tsx", "/index.ts", ".mjs", ".js"].map((ending) => target + ending).find((path) => known.has(path));
  return new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap((specifier) => resolve(targetOf(source.path, specifier) ?? "") ?? []),
    ]),
  );
}

/** Rows of the table that look downstream: every room may import only from rooms above it. */
export const tableFaults = (): Fault[] =>
  rooms.flatMap((room, index) =>
    importableFrom(room)
      .filter((target) => rooms.indexOf(target) > index)
      .map((target) => ({ path: room, reason: `stands above ${target} and may not import from it` })),
  );

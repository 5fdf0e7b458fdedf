import type { Bench } from "./bench";

/** Finds something once for each key of a course, and lets go of it with the course; many questions ask for the same. */
export function onceACourse<Key, Found>(find: (key: Key, bench: Bench) => Found): (key: Key, bench: Bench) => Found {
  const courses = new WeakMap<Bench, Map<Key, Found>>();
  return (key, bench) => {
    const known = courses.get(bench) ?? new Map<Key, Found>();
    courses.set(bench, known);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Found;
    const found = find(key, bench);
    known.set(key, found);
    return found;
  };
}

import { remembered } from "../../remember";

/** Spellings that different languages give one sound of a foreign name; in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|sh|sch/gu, "s"],
  [/dj|zh/gu, "j"],
  [/kh/gu, "k"],
  [/ph|ff/gu, "f"],
  [/ck|c(?![eiy])|q/gu, "k"],
  [/ou|oo|w/gu, "u"],
  [/[yij]+/gu, "i"],
  [/^ie/u, "e"],
  [/iie|ie/gu, "e"],
  [/aie|ae/gu, "ae"],
  [/(.)\1/gu, "$1"],
  [/e$/u, ""],
];

const soundOf = remembered((name) => SOUNDS.reduce((word, [pattern, sound]) => word.replace(pattern, sound), name));

/** Shortest last name whose spellings may differ: short names are too like one another. */
const SHORTEST = 5;
/** Endings of names that come to French through other alphabets, and letters that French names seldom have. */
const FOREIGN =
  /(?:ev|ov|eff|off|ski|sky|skii|skiy|enko|ine|in|ian|yan|ich|itch|iev|aev|ayev|aiev|oglu|dze|bekov|kul|ev[ae]|ov[ae])$|k|w|y|kh|sh|tch/u;

/** Each name of a text is held against all others. */
const isForeign = remembered((name) => FOREIGN.test(name));

/** True if two last names, folded, are one: the same, or two ways to write a foreign name down. */
export function isSameLastName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < SHORTEST || b.length < SHORTEST || !isForeign(a) || !isForeign(b)) return false;
  return soundOf(a) === soundOf(b);
}

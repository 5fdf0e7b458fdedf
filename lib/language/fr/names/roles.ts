import { genderOfGiven } from "./given";
import { ROLE } from "./titles";

/** A verb, a relative or a preposition of circumstance: what stands before it is no role of the name after it. */
const BREAK =
  /(?<!\p{L})(?:a|ont|est|sont|était|étaient|fut|furent|qui|que|dont|où|par|avec|lors|mais|ne|n['’]|se|s['’]|pour|dans|chez|sur|selon|comme|avant|après)(?!\p{L})/u;
/** Longest role, in characters. */
const LONGEST = 90;

const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}-])((?:${ROLE})(?![\\p{L}-])[^,;:.()«»!?]*?),? ?(?:(?:M\\.|Mme|Mlle|Dr|Pr) ?)?$`,
  "u",
);
const AFTER = new RegExp(
  `^(?:, (?:l['’]|les? |la |alors |ancien(?:ne)? )?|,? \\((?:le |la |l['’])?)((?:ancien(?:ne)? |futur(?:e)? )?(?:${ROLE})(?![\\p{L}-])[^,;:.()«»!?]*)(?=[,)])`,
  "u",
);
/** Ends that leave a phrase open: "président de la", "ministre et". */
const OPEN_END = /(?<!\p{L})(?:de|du|des|de la|de l['’]|d['’]|le|la|les|l['’]|à|au|aux|et|ou|en|un|une)$/iu;

/** What a person is called right before the name, or in apposition after it; null if nothing. */
export function roleAround(text: string, start: number, end: number): string | null {
  const before = lastRole(text.slice(Math.max(0, start - LONGEST), start));
  if (before !== null) return before;
  const after = AFTER.exec(text.slice(end, end + LONGEST))?.[1]?.trim();
  return after !== undefined && isRole(after) ? after : null;
}

function lastRole(lead: string): string | null {
  const role = BEFORE.exec(lead)?.[1]?.trim();
  if (role === undefined) return null;
  const isBroken = !isRole(role);
  if (!isBroken) return role;
  // A nearer title may still be whole: "le ministre et le président Untel".
  const rest = lead.slice(lead.lastIndexOf(role) + 1);
  return rest.length < lead.length && BEFORE.test(rest) ? lastRole(rest) : null;
}

const isRole = (words: string): boolean =>
  !BREAK.test(words) && !OPEN_END.test(words) && !/\d/u.test(words) && !namesSomeone(words);

/** "le secrétaire général Marc Perrin": the role is another's. */
const namesSomeone = (words: string): boolean =>
  [...words.matchAll(/(\p{Lu}[\p{L}-]+) (?=\p{Lu})/gu)].some(([, word = ""]) => genderOfGiven(word) !== undefined);

import type { NameStretch } from "../../names";
import { foldName } from "./fold";
import { genderOfGiven } from "./given";
import { NOT_NAMES } from "./not-names";
import { findKnown } from "./known-names";
import { roleAround } from "./roles";
import { CIVIL, CIVIL_F, genderOfRole, STRONG } from "./titles";

const CAPITALISED = "\\p{Lu}\\p{L}+(?:['’]\\p{Lu}\\p{L}+)?(?:[-‑](?:\\p{Lu}|el|al|ed)\\p{L}*)*";
const PARTICLE =
  "(?:de la|de|du|des|von der|von|van der|van den|van|ben|bin|ibn|della|del|di|da|zu|al|el) |d['’]|(?:al|el|El|Al)[-‑]";
const INITIALS = "(?:\\p{Lu}\\.(?:[-‑ ]|(?=\\p{Lu})))";
const NUMERAL = "(?:I(?:er|re|ère)|1er|[IVX]{1,5})(?![\\p{L}\\p{N}-])";

/** Where no name begins: a title after it would be lost in the name ("Le Président Mitterrand"). */
const NO_START =
  "(?:Le|La|Les|Un|Une|Du|Des|Au|Aux|En|Par|Pour|Selon|Après|Avec|Quand|Lorsque|Mais|Et|Si|Dans|Sur|Ancien|Ancienne|Feu|Dr|Pr|Mme|Mlle|Me)\\s";

/** "N. A. Nazarbaïev", "M. Abdrakhmanov", "président Mitterrand", "Marie Curie", "Louis XIV". */
const PERSON = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<civil>${CIVIL})\\s)?(?:(?<title>${STRONG})\\s(?:\\p{Ll}\\p{L}+(?:ais|ois|ain|ien|éen|and|ol|que|ec|sse|se|an|kh|us)e?\\s)?)?(?:(?<civil2>${CIVIL})\\s)?` +
    `(?<name>(?!${NO_START})${INITIALS}{0,3}(?:(?:${PARTICLE})(?=\\p{Lu}))?${CAPITALISED}(?: (?:${INITIALS}|(?:(?:${PARTICLE})(?=\\p{Lu})))?${CAPITALISED}){0,3}(?: \\p{Lu}\\.(?: \\p{Lu}\\.)*)?(?: ${NUMERAL})?)`,
  "gu",
);

const LEADING_GIVEN = new RegExp(`^(?:${CAPITALISED})`, "u");
/** A word with the particle and the article before it. */
const LEADING_PHRASE = /^(?:(?:de la|de l['’]|de|du|des|d['’]) ?)?([^ ]+) ?/u;
const ENDS_IN_NUMERAL = new RegExp(` ${NUMERAL}$`, "u");

/** The people that a sentence names, with what they are called. */
export function peopleIn(text: string): NameStretch[] {
  const people: NameStretch[] = [];
  PERSON.lastIndex = 0;
  // `matchAll` would copy the pattern for each sentence.
  for (let match = PERSON.exec(text); match !== null; match = PERSON.exec(text)) {
    const { name = "", civil, civil2, title } = match.groups ?? {};
    const start = PERSON.lastIndex - name.length;
    people.push(...personAt(text, start, name, civil ?? civil2 ?? null, title ?? null));
  }
  return people;
}

const INITIAL = /^\p{Lu}\./u;

function personAt(
  text: string,
  from: number,
  written: string,
  civil: string | null,
  title: string | null,
): NameStretch[] {
  const isCalled = civil !== null || title !== null;
  const [start, rest] = skipOthers(from, written, isCalled);
  const name = cutTail(rest);
  if (name === "" || /[-‑]$/u.test(text.slice(Math.max(0, start - 1), start))) return [];
  const gender = genderOfGiven(LEADING_GIVEN.exec(name)?.[0] ?? "");
  const hasInitials = INITIAL.test(name);
  const roleOf = (): string | null => roleAround(text, start, start + name.length);
  const isPerson = judge(name, {
    isCalled: isCalled && start === from,
    takesParticle:
      civil !== null ||
      /^(?:général|maréchal|colonel|capitaine|commandant|amiral|lieutenant|abbé|docteur|professeur)/iu.test(
        title ?? "",
      ),
    hasInitials,
    isGiven: gender !== undefined,
    roleOf,
  });
  if (!isPerson) return [];
  const role = roleOf();
  const called = civil === null ? null : CIVIL_F.test(civil) ? "f" : "m";
  return [
    {
      ...{ start, end: start + name.length, type: "person", known: null, number: "singular" },
      gender: called ?? gender ?? (role === null ? null : genderOfRole(role)),
      role,
    },
  ];
}

/**
 * "Après Marie Curie", "président du Kazakhstan Noursoultan Nazarbaïev": words that are no names are left behind, and so are places before a name.
 */
function skipOthers(start: number, name: string, isCalled: boolean): [number, string] {
  let [at, rest] = [start, name];
  for (;;) {
    const [first = "", word = ""] = LEADING_PHRASE.exec(rest) ?? [];
    if (first === "" || first.length === rest.length) break;
    const isLed = first.trim() !== word;
    const isOther =
      NOT_NAMES.has(foldName(word)) ||
      ((isLed || !isCalled) && (isLed || genderOfGiven(word) === undefined) && isPlace(word));
    if (!isOther) break;
    at += first.length;
    rest = rest.slice(first.length);
  }
  return NOT_NAMES.has(foldName(rest)) ? [at, ""] : [at, rest];
}

/** Words at the end that are no names, and a country after a particle: "Marie Stuart d'Écosse"; "Juan Morel de Tolède" is whole. */
function cutTail(name: string): string {
  let rest = name;
  for (;;) {
    const cut = /^(.+?) (?:(?:de la|de|du|des) |d['’])?([^ ]+)$/u.exec(rest);
    const last = cut?.[2] ?? "";
    if (!cut || ENDS_IN_NUMERAL.test(rest) || last.endsWith(".") || !NOT_NAMES.has(foldName(last))) break;
    rest = cut[1] ?? "";
  }
  const placed = /^(.+ .+) (?:de la|de|du|d['’]) ?([^ ]+)$/u.exec(rest);
  return placed && findKnown(placed[2] ?? "")?.type === "country" ? (placed[1] ?? rest) : rest;
}

const isPlace = (word: string): boolean => {
  const known = findKnown(word);
  return known !== null && known.type !== "person";
};

type Signs = {
  readonly isCalled: boolean;
  readonly takesParticle: boolean;
  readonly hasInitials: boolean;
  readonly isGiven: boolean;
  /** What stands beside the name; dear, so asked for last. */
  readonly roleOf: () => string | null;
};

const CAPITALS = /^\p{Lu}+$/u;

/** Whether the words are a person's name: a given name with a last one, initials, a title before, or a trade beside. */
function judge(name: string, { isCalled, takesParticle, hasInitials, isGiven, roleOf }: Signs): boolean {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  if (CAPITALS.test(name.replaceAll(/[ .-]/gu, "")) && !hasInitials && !ENDS_IN_NUMERAL.test(name)) return false;
  if (/^(?:de|du|des|d['’])/u.test(name))
    return takesParticle && !isPlace(last.replace(/^d['’]/u, "")) && !NOT_NAMES.has(foldName(last));
  if (ENDS_IN_NUMERAL.test(name)) return isGiven || isCalled;
  if (hasInitials) return last.length > 2 && !NOT_NAMES.has(foldName(last)) && !isPlace(last);
  if (isCalled) return !NOT_NAMES.has(foldName(words[0] ?? ""));
  if (isGiven && words.length > 1) return true;
  return (
    words.length > 1 &&
    words.length < 4 &&
    !words.some((word) => isPlace(word) || NOT_NAMES.has(foldName(word))) &&
    roleOf() !== null
  );
}

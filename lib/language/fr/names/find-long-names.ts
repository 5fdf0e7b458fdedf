import type { TaggedToken } from "../../lexicon";
import type { NameStretch } from "../../names";
import { foldName } from "./fold";
import { LOOSE_ADJECTIVES, LOWER_HEADS, NEVER_INSIDE, ORGANISATION_HEADS, TREATY_HEADS, WEAK_HEADS } from "./heads";
import { findKnown } from "./known-names";
import { NOT_NAMES } from "./not-names";

const capital = (list: Iterable<string>): string =>
  [...list].map((head) => head.charAt(0).toUpperCase() + head.slice(1)).join("|");
const NAME_AFTER = "(?:de |d['’]|du |des )(?:la |l['’]|les )?\\p{Lu}";

/** A cheap test that spares most sentences the tagger: a head with its capital, or one without it before a name. */
const MAY_HOLD = new RegExp(
  `(?=\\p{Lu})(?<=[\\p{L}’'(«,] ?)(?:${capital([...ORGANISATION_HEADS.keys(), ...TREATY_HEADS.keys()])})s?(?![\\p{L}-])` +
    `|(?<!\\p{L})(?:${[...LOWER_HEADS].join("|")}) d` +
    `|(?<!\\p{L})(?:${[...TREATY_HEADS.keys()].join("|")})s?(?: final)? (?:${NAME_AFTER}|\\p{Lu}\\p{L}+-\\p{Lu})`,
  "u",
);

/** Organisations and treaties that no list has, told by the noun at their head: "Institut de France", "édit de Nantes". */
export function longNamesIn(text: string, tag: () => readonly TaggedToken[]): NameStretch[] {
  if (!MAY_HOLD.test(text)) return [];
  const tokens = tag();
  const found: NameStretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.form.length < SHORTEST_HEAD) continue;
    const name = organisationAt(tokens, at) ?? treatyAt(tokens, at);
    if (!name) continue;
    found.push(name);
    while (tokens[at + 1] && tokens[at + 1]!.start < name.end) at++;
  }
  return found;
}

const lower = (token: TaggedToken | undefined): string => token?.form.toLowerCase().replace("’", "'") ?? "";
/** Shortest head, in letters: "paix". */
const SHORTEST_HEAD = 4;
const CAPITAL = /^\p{Lu}/u;

const isCapitalised = (token: TaggedToken | undefined): boolean => token !== undefined && CAPITAL.test(token.form);
/** True for a head at the start of a sentence or of a line: its capital says nothing. */
const isBare = (tokens: readonly TaggedToken[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || (before.pos === "PUNCT" && !/[,(«–-]/u.test(before.form));
};

function organisationAt(tokens: readonly TaggedToken[], at: number): NameStretch | null {
  const head = tokens[at]!;
  const word = lower(head).replace(/s$/u, (s) => (lower(head) === "fonds" ? s : ""));
  const gender = ORGANISATION_HEADS.get(word) ?? ORGANISATION_HEADS.get(lower(head));
  if (gender === undefined) return null;
  const isLower = !isCapitalised(head);
  if ((isLower && !LOWER_HEADS.has(lower(head))) || isBare(tokens, at)) return null;
  const end = walk(tokens, at, "organisation");
  const inside = tokens.slice(at + 1, end + 1);
  if (inside.length === 0 || (isHead(inside.at(-1)) && isCapitalised(inside.at(-1)))) return null;
  const hasName = inside.some((token) => isCapitalised(token));
  const hasPurpose = /^(?:pour|sur|contre)$/u.test(lower(inside.find(({ pos }) => pos === "ADP")));
  const hasAdjective = inside[0]?.pos === "ADJ" || inside[0]?.pos === "NOUN";
  if ((isLower || WEAK_HEADS.has(word)) && !hasName && !hasPurpose) return null;
  if (!hasName && !hasPurpose && !hasAdjective && inside.length < 2) return null;
  return stretch(tokens, at, end, "organisation", gender, word !== lower(head) && lower(head) !== "fonds");
}

function treatyAt(tokens: readonly TaggedToken[], at: number): NameStretch | null {
  const head = tokens[at]!;
  const word = lower(head)
    .replace(/s$/u, "")
    .replace(/^acte$/u, "acte");
  const gender = TREATY_HEADS.get(word);
  if (gender === undefined) return null;
  const isPlural = lower(head).endsWith("s");
  const place = placeAfter(tokens, at);
  const isCapital = isCapitalised(head) && !isBare(tokens, at);
  if (isCapital && word !== "paix") {
    const end = walk(tokens, at, "treaty");
    const inside = tokens.slice(at + 1, end + 1);
    const isCut = /^(?:à|au|aux)$/u.test(lower(tokens[end + 1]));
    if (
      !isCut &&
      inside.some(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/u.test(pos)) &&
      inside.length > 1 &&
      !isOfACountry(inside)
    )
      return stretch(tokens, at, end, "treaty", gender, isPlural);
  }
  return place === null ? null : stretch(tokens, at, place, "treaty", gender, isPlural);
}

/** "de la France": whose it is, not what it is called. */
const isOfACountry = (inside: readonly TaggedToken[]): boolean => {
  const names = inside.filter(
    ({ pos, form }) => pos !== "ADP" && pos !== "DET" && !/^(?:de|du|des|d['’])$/iu.test(form),
  );
  return names.length === 1 && findKnown(names[0]!.form)?.type === "country";
};

/** "édit de Nantes", "accords d'Évian", "pacte Briand-Kellogg": the token where the name ends; null for a name that is whose it is. */
function placeAfter(tokens: readonly TaggedToken[], at: number): number | null {
  let next = at + 1;
  if (lower(tokens[next]) === "final") next++;
  const isOf = /^(?:de|d'|du|des)$/u.test(lower(tokens[next]));
  if (isOf) next++;
  if (isOf && /^(?:la|l'|les)$/u.test(lower(tokens[next]))) next++;
  const name = tokens[next];
  if (!isCapitalised(name) || name === undefined) return null;
  const folded = foldName(name.form);
  const known = findKnown(name.form);
  const isWhose = known !== null && known.type !== "city" && known.type !== "place";
  if (isWhose || NOT_NAMES.has(folded) || ORGANISATION_HEADS.has(lower(name))) return null;
  if (!isOf && !/[-‑]/u.test(name.form)) return null;
  let end = next;
  if (isCapitalised(tokens[next + 1]) && findKnown(`${name.form} ${tokens[next + 1]!.form}`)) end++;
  while (/^[-‑]$/u.test(tokens[end + 1]?.form ?? "") && isCapitalised(tokens[end + 2])) end += 2;
  return end;
}

const PURPOSE = /^(?:pour|sur|contre|portant|relatif|relative)$/u;

/** The last token of a long name: adjectives, "de …", and at first "pour …" or "sur …", as far as they go. */
function walk(tokens: readonly TaggedToken[], head: number, type: "organisation" | "treaty"): number {
  let end = head;
  let complements = 0;
  let hasPurpose = false;
  for (let at = head + 1; at < tokens.length && at - head < 30;) {
    const token = tokens[at]!;
    const word = lower(token);
    if (isAdjective(token)) {
      end = at++;
      continue;
    }
    const isOf = /^(?:de|d'|du|des)$/u.test(word);
    const isPurpose = complements === 0 && (PURPOSE.test(word) || /^(?:à|aux|au)$/u.test(word));
    const isIn = hasPurpose && word === "en" && isCapitalised(tokens[at + 1]);
    if ((isOf && complements < 4) || isPurpose || isIn) {
      const last = nominal(tokens, at + 1);
      if (last === null) break;
      complements++;
      hasPurpose ||= isPurpose;
      end = last;
      at = last + 1;
      continue;
    }
    const isList = type === "treaty" && word === "," && /^(?:de|d'|du|des)$/u.test(lower(tokens[at + 1]));
    if (isList) {
      at++;
      continue;
    }
    if (word === "et") {
      const last = coordinated(tokens, at + 1, hasPurpose || type === "treaty", complements);
      if (last === null) break;
      end = last;
      at = last + 1;
      continue;
    }
    if (token.pos === "PROPN" && at === head + 1 && type === "organisation") {
      end = at++;
      continue;
    }
    break;
  }
  return end;
}

const isAdjective = (token: TaggedToken): boolean =>
  token.pos === "ADJ" &&
  !LOOSE_ADJECTIVES.has(lower(token)) &&
  (!/(?:é|ée|és|ées)$/u.test(token.form) || isCapitalised(token)) &&
  !/\d/u.test(token.form);

const isNominal = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.pos === "NOUN" || token.pos === "PROPN" || (token.pos === "ADJ" && isCapitalised(token))) &&
  !NEVER_INSIDE.has(lower(token));

/** Article and noun at an index, a compound of several capitalised words whole; null if none stands there. */
function nominal(tokens: readonly TaggedToken[], from: number): number | null {
  let at = from;
  if (/^(?:la|le|l'|les)$/u.test(lower(tokens[at]))) at++;
  if (tokens[at]?.pos === "ADJ" && isNominal(tokens[at + 1]) && !LOOSE_ADJECTIVES.has(lower(tokens[at]))) at++;
  if (!isNominal(tokens[at])) return null;
  while (tokens[at]?.pos === "PROPN" && tokens[at + 1]?.pos === "PROPN") at++;
  return at;
}

/** What "et" adds: a second adjective, "de …" again, or within a purpose a second noun. */
function coordinated(
  tokens: readonly TaggedToken[],
  from: number,
  isOpen: boolean,
  complements: number,
): number | null {
  const token = tokens[from];
  if (!token) return null;
  if (isAdjective(token) && complements < 3) return from;
  const isOf = /^(?:de|d'|du|des)$/u.test(lower(token));
  if (complements === 0) return null;
  const last = nominal(tokens, isOf ? from + 1 : from);
  if (last === null || isHead(tokens[last])) return null;
  if (isOf) return last;
  const hasArticle = last > from;
  const known = findKnown(tokens[last]!.form);
  if (hasArticle && !isOpen) return null;
  return known?.type === "country" || known?.type === "organisation" ? null : last;
}

const isHead = (token: TaggedToken | undefined): boolean =>
  ORGANISATION_HEADS.has(lower(token)) || TREATY_HEADS.has(lower(token));

function stretch(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  type: "organisation" | "treaty",
  gender: "f" | "m",
  isPlural: boolean,
): NameStretch {
  return {
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    type,
    known: null,
    gender,
    number: isPlural ? "plural" : "singular",
    role: null,
  };
}

/** Named characters that French pages use. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  laquo: "«",
  raquo: "»",
  lsaquo: "‹",
  rsaquo: "›",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: "…",
  ndash: "–",
  mdash: "—",
  shy: "",
  zwnj: "",
  zwj: "",
  euro: "€",
  pound: "£",
  deg: "°",
  middot: "·",
  bull: "•",
  times: "×",
  oelig: "œ",
  OElig: "Œ",
  aelig: "æ",
  AElig: "Æ",
  sup2: "²",
  sup3: "³",
  ordm: "º",
  copy: "©",
  reg: "®",
  trade: "™",
  frac12: "½",
};

/** Combining marks behind "acute", "grave" and the others. */
const MARKS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  cedil: "\u0327",
  tilde: "\u0303",
};

/** The text of an HTML entity such as `&eacute;`, `&#233;` or `&#xE9;`; null for one that is not known. */
export function entityText(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (name.startsWith("#")) return fromNumber(name.slice(1));
  const named = NAMED[name] ?? NAMED[name.toLowerCase()];
  if (named !== undefined) return named;
  const [, letter = "", mark = ""] = /^([A-Za-z])(acute|grave|circ|uml|cedil|tilde)$/.exec(name) ?? [];
  return letter === "" ? null : `${letter}${MARKS[mark] ?? ""}`.normalize("NFC");
}

function fromNumber(digits: string): string | null {
  const point = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : parseInt(digits, 10);
  if (Number.isNaN(point) || point < 32 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return point === 0xa0 || point === 0x202f
    ? " "
    : point === 0xad
      ? ""
      : point === 0x2019
        ? "'"
        : String.fromCodePoint(point);
}

import fc from "fast-check";

/** Changes a text at a place; `length` is how much of it is concerned. */
type Change = (source: string, at: number, length: number) => string;

const insert =
  (piece: string): Change =>
  (source, at) =>
    source.slice(0, at) + piece + source.slice(at);

const wrap =
  (before: string, after: string): Change =>
  (source, at, length) =>
    `${source.slice(0, at)}${before}${source.slice(at, at + length)}${after}${source.slice(at + length)}`;

const rewrite =
  (change: (text: string) => string): Change =>
  (source, at, length) =>
    source.slice(0, at) + change(source.slice(at, at + length)) + source.slice(at + length);

/** The text as a program shows it that takes UTF-8 for Latin-1. */
const misread = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

const linesOf = (source: string): string[] => source.split("\n");

/** What happens to documents on their way: losses, doubles, foreign marks, markup, wrong decodings. */
const CHANGES: readonly Change[] = [
  rewrite(() => ""),
  rewrite((text) => text + text),
  rewrite((text) => [...text].toReversed().join("")),
  rewrite((text) => text.normalize("NFD")),
  rewrite(misread),
  rewrite((text) => text.toUpperCase()),
  rewrite((text) => text.replaceAll(" ", "")),
  rewrite((text) => text.replaceAll(" ", "\n")),
  rewrite((text) => text.replaceAll("\n", " ")),
  rewrite((text) => text.repeat(6)),
  (source) => source.replaceAll("\n", "\r\n"),
  (source) => source.replaceAll("\n", "\r"),
  (source, at) =>
    linesOf(source)
      .toSpliced(at % linesOf(source).length, 1)
      .reverse()
      .join("\n"),
  (source, at) => source.slice(0, at),
  (source, at) => source.slice(at),
  ...[
    "\ufeff",
    "\ud83d",
    "\udc00",
    "\ud83d\ude00",
    "\u0000",
    "\u0007",
    "\u202e",
    "\u200f",
    "\u00ad",
    "\u200b",
    "\u2028",
    "\u0301\u0301",
  ].map(insert),
  ...[
    "« « ",
    " »",
    "(",
    ")",
    '"',
    "…",
    ". . .",
    "\n\n",
    "\n# ",
    "\n- ",
    "\n== Titre ==\n",
    "\n1. ",
    "&eacute;",
    "&#x110000;",
    "&amp;amp;",
    "[3]",
  ].map(insert),
  ...[
    "<p>",
    "<table>",
    "<nav>",
    "<!--",
    "<ref>",
    "{{",
    "}}",
    "{|",
    "[[",
    "]]",
    "'''",
    "**",
    "`",
    "```\n",
    "\n---\n",
    "| a | b |",
  ].map(insert),
  ...[
    "1992",
    " le 31 février 1901 ",
    " 300 av. J.-C. ",
    " XXIe siècle ",
    "Mise à jour : 13.03.18\n",
    "\nPublié le 3 mai 2010\n",
    " 99 999 999 ",
  ].map(insert),
  wrap("<p>", "</p>"),
  wrap("<nav>", "</nav>"),
  wrap("<h2>", "</h2>"),
  wrap("<a href='x'>", "</a>"),
  wrap("[[Paris|", "]]"),
  wrap("{{date|", "}}"),
  wrap("[", "](https://exemple.fr)"),
  wrap("« ", " »"),
  wrap("\n> ", "\n"),
];

type Mutation = readonly [change: Change, place: number, length: number];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...CHANGES), fc.nat(9999), fc.nat(120)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.string({ unit: "binary", maxLength: 12 }).map(insert), fc.nat(9999), fc.constant(0)),
  },
);

/** An excerpt of one of some texts, of at most 600 characters, changed up to six times. */
export const mutatedFrom = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(9999),
      fc.integer({ min: 60, max: 600 }),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
    )
    .map(([text, place, length, mutations]) => {
      const start = Math.floor((place / 10_000) * Math.max(0, text.length - length));
      return mutations.reduce(
        (source, [change, at, extent]) => change(source, Math.floor((at / 10_000) * source.length), extent),
        text.slice(start, start + length),
      );
    });

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "./samples";

const folder = "content/courses/politique-etrangere-du-kazakhstan/documents";
const [first, second, third] = ["000.txt", "001.txt", "002.txt"].map((file) =>
  read(readFileSync(`${folder}/${file}`, "utf8")),
) as [ReturnType<typeof read>, ReturnType<typeof read>, ReturnType<typeof read>];

describe("what is never taught", () => {
  test("the site's own lines are dropped, each with its reason", () => {
    const dropped = [first, second, third].map((document) =>
      document.dropped.map(({ text, reason }) => [reason, text]),
    );
    expect(dropped).toEqual([
      [],
      [
        ["call-to-action", "Formalités d'obtention de visas"],
        ["call-to-action", "Toutes les formalités pour obtenir votre visa pour le Kazakhstan en 1 seul clic !"],
        ["call-to-action", "Pour en savoir plus"],
        ["stray-mark", "."],
      ],
      [
        ["page-date", "Mise à jour\u00a0: 13.03.18"],
        ["navigation", "Informations complémentaires"],
        ["navigation", "PLAN DU SITE"],
      ],
    ]);
  });

  test("the page's own date is kept as the document's", () => {
    expect([first.statedDate, second.statedDate, third.statedDate]).toEqual([null, null, "2018-03-13"]);
  });
});

test("words that were run together are parted, and no others", () => {
  const repairs = [first, second, third].map((document) => document.repairs.map(({ from, to }) => `${from} → ${to}`));
  expect(repairs).toEqual([
    [
      "dirigéepour → dirigée pour",
      "avecriche → avec riche",
      "internationalestraités → internationales traités",
      "paysgros → pays gros",
      "mutuellescoopération → mutuelles coopération",
    ],
    [],
    [],
  ]);
});

describe("headings", () => {
  test("of the first document", () => {
    expect(first.sections.map(({ title }) => title)).toEqual([
      null,
      "Un peu d'histoire",
      "Ministère des affaires étrangères du Kazakhstan",
      "Politique internationale",
      "Relations avec la Russie",
      "Intégration post-soviétique",
      "Grand voisin",
      "L'Amérique d'abord ?",
      "Voisins d'Asie centrale",
      "Problème turc",
      "Organisations internationales et Kazakhstan",
      "Kazakhstan et les Nations Unies",
      "Présidence de l'OSCE",
    ]);
  });

  test("of the second document", () => {
    expect(second.sections.map(({ title }) => title)).toEqual([
      "UNE POLITIQUE « MULTIVECTORIELLE »",
      "Politique de non-prolifération",
      "Un engagement en Europe : la présidence de l'OSCE (Organisation pour la Sécurité et la Coopération en Europe)",
      "Une stratégie de coopération régionale",
      "L'Organisation de Coopération de Shanghai (OCS)",
      "Commission économique et sociale pour l'Asie et le Pacifique (Cesap)",
      "Conférence Pour L'interaction et les Mesures De Confiance En Asie",
      "Projet de l'Union d'Asie Centrale",
    ]);
  });

  test("of the third document", () => {
    expect(third.sections.map(({ title }) => title)).toEqual([
      "Relations bilatérales",
      "Présentation",
      "Relations politiques",
      "Visites",
      "Relations économiques",
      "Coopération culturelle, scientifique et technique",
    ]);
  });
});

test("lines of a dated list are items of their own", () => {
  const items = second.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "dated-item"));
  expect(
    items.map(({ span }) => second.source.slice(span.start, span.end).replaceAll("\u00a0", " ").split(" :")[0]),
  ).toEqual([
    "août 91",
    "29 déc. 91",
    "23 mai 92",
    "2 juillet 92",
    "14 janv. 93",
    "Déc. 93",
    "1996",
    "8 sept. 06",
    "21 mars 2009",
  ]);
});

describe("sentences", () => {
  const texts = [first, second, third].flatMap((document) => document.sentences.map(({ text }) => text));

  test.each([
    "Le président N. A. Nazarbaïev a souligné",
    "Le président Nazarbayev N. A., lors d'une conversation",
    "L'initiative du président N. A. Nazarbayev est d'une grande importance.",
    "29 déc. 91 : Déclaration d'Almaty",
    "14 janv. 93 : Signature par le Kazakhstan de la Convention",
    "8 sept. 06 : Signature à Semipalatinsk",
    "Le ministre des Affaires étrangères kazakhstanais, M. Abdrakhmanov, a participé",
    "L'idée d'un espace commun facilitant les transports au sein de l'organisation est à l'étude.",
  ])("%s… begins one", (beginning) => expect(texts.some((text) => text.startsWith(beginning))).toBe(true));

  test("only the pair that its source tore apart is damaged", () => {
    const damaged = [first, second, third].flatMap(({ sentences }) => sentences.filter((sentence) => sentence.damaged));
    expect(damaged.map(({ text }) => text)).toEqual([
      "L'initiative du président N. A. Nazarbayev est d'une grande importance.",
      "exprimé à l'ONU pour le Conseil des mesures mutuelles coopération et confiance en Asie.",
    ]);
  });

  test("five are repaired", () => {
    const repaired = [first, second, third].map(
      ({ sentences }) => sentences.filter((sentence) => sentence.repaired).length,
    );
    expect(repaired).toEqual([5, 0, 0]);
  });

  test("each is its own stretch of the source, offset by offset", () => {
    for (const { source, sentences } of [first, second, third]) {
      for (const { text, span, offsets, repaired } of sentences) {
        const plain = source.slice(span.start, span.end).replaceAll("’", "'").replaceAll("\u00a0", " ");
        if (!repaired) expect(text).toBe(plain);
        expect(offsets).toHaveLength(text.length + 1);
        expect([offsets[0], offsets.at(-1)]).toEqual([span.start, span.end]);
      }
    }
  });
});

test("what is read and what is dropped is the whole document", () => {
  for (const { source, sections, sentences, dropped } of [first, second, third]) {
    let rest = source;
    const titles = sections.map(({ title, span, blocks }) =>
      title === null ? { start: 0, end: 0 } : { start: span.start, end: blocks[0]?.span.start ?? span.end },
    );
    for (const { start, end } of [...sentences.map(({ span }) => span), ...dropped, ...titles]) {
      rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
    }
    expect(rest.trim()).toBe("");
  }
});

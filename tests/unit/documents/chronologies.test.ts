import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outlineOf, quotesOf, read } from "./samples";

const kindsOf = (source: string): string[] =>
  read(source).sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));

describe("a table with dates beside events is read as a chronology", () => {
  test("in HTML, with its caption and head left out, and a date over two rows", () => {
    const source = `<h2>Chronologie du port</h2>
<table class="dates"><caption>Dates du port</caption>
<tr><th>Date</th><th>Événement</th></tr>
<tr><td>1860</td><td>Construction du premier <b>quai</b> en pierre.</td></tr>
<tr><td>2&nbsp;mars 1902</td><td><p>Inauguration du phare &agrave; la pointe</p></td></tr>
<tr><td rowspan="2">1914–1918</td><td>Le port sert aux troupes<br>et aux blessés.</td></tr>
<tr><td>La ligne de vapeurs ferme.</td></tr>
</table>
<p>La ville vit aujourd'hui du tourisme.</p>`;
    expect(outlineOf(source)).toEqual({
      sections: {
        "Chronologie du port": [
          "1860 : Construction du premier quai en pierre.",
          "2 mars 1902 : Inauguration du phare à la pointe",
          "1914–1918 : Le port sert aux troupes et aux blessés.",
          "La ligne de vapeurs ferme.",
          "La ville vit aujourd'hui du tourisme.",
        ],
      },
      dropped: [
        ["table", "Dates du port"],
        ["table", "Date"],
        ["table", "Événement"],
      ],
    });
    expect(kindsOf(source)).toEqual(["dated-item", "dated-item", "dated-item", "paragraph", "paragraph"]);
    expect(quotesOf(source).slice(0, 3)).toEqual([
      "1860</td><td>Construction du premier <b>quai</b> en pierre.",
      "2&nbsp;mars 1902</td><td><p>Inauguration du phare &agrave; la pointe",
      "1914–1918</td><td>Le port sert aux troupes<br>et aux blessés.",
    ]);
  });

  test("in a wiki, with templates, links and notes in its cells", () => {
    const source = `== Chronologie ==
{| class="wikitable"
|+ Dates
! Date !! Événement
|-
| {{date|30|mai|1431}} || Mort de [[Jeanne d'Arc|Jeanne]] à [[Rouen]].<ref>Un livre.</ref>
|-
| style="width:3em" | 1449
| Reprise de la ville par les troupes du roi
|}
La ville fut ensuite rebâtie en pierre.`;
    expect(outlineOf(source)).toEqual({
      sections: {
        Chronologie: [
          "30 mai 1431 : Mort de Jeanne à Rouen.",
          "1449 : Reprise de la ville par les troupes du roi",
          "La ville fut ensuite rebâtie en pierre.",
        ],
      },
      dropped: [
        ["table", "Dates"],
        ["table", "Date"],
        ["table", "Événement"],
        ["note", "<ref>Un livre.</ref>"],
      ],
    });
    expect(kindsOf(source)).toEqual(["dated-item", "dated-item", "paragraph"]);
    expect(quotesOf(source)[0]).toBe("{{date|30|mai|1431}} || Mort de [[Jeanne d'Arc|Jeanne]] à [[Rouen]].");
  });

  test("in Markdown, with a third column or without bars at its ends", () => {
    const source = `# Un canal

| Date | Événement |
|:-----|-----------|
| **1822** | Début des travaux du canal |
| XXe siècle | Ouverture à la<br>plaisance. |

Date | Lieu | Fait
--- | --- | ---
1900 | Lyon | Le premier tramway électrique entre en service.
1910 | Nice | La nouvelle gare est ouverte au public ce jour.
`;
    expect(outlineOf(source)).toEqual({
      sections: {
        "Un canal": [
          "1822 : Début des travaux du canal",
          "XXe siècle : Ouverture à la plaisance.",
          "1900 : Le premier tramway électrique entre en service.",
          "1910 : La nouvelle gare est ouverte au public ce jour.",
        ],
      },
      dropped: [
        ["table", "Date"],
        ["table", "Événement"],
        ["table", "Date"],
        ["table", "Lieu"],
        ["table", "Fait"],
        ["table", "Lyon"],
        ["table", "Nice"],
      ],
    });
    expect(kindsOf(source)).toEqual(["dated-item", "dated-item", "dated-item", "dated-item"]);
    expect(quotesOf(source)[1]).toBe("XXe siècle | Ouverture à la<br>plaisance.");
  });

  test("with lists and paragraphs in its cells", () =>
    expect(
      outlineOf(
        "<table><tr><td>1950</td><td><ul><li>Signature du traité</li><li>Ouverture de la frontière</li></ul></td></tr><tr><td>Mars 1951</td><td><p>Le parlement vote la loi.</p><p>Le roi part en exil.</p></td></tr></table>",
      ).sections,
    ).toEqual({
      "": [
        "1950 : Signature du traité ; Ouverture de la frontière",
        "Mars 1951 : Le parlement vote la loi.",
        "Le roi part en exil.",
      ],
    }));
});

describe("another table is left out whole", () => {
  const cells = (...rows: string[][]): string =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

  test.each([
    ["figures by year", cells(["1950", "12 000 habitants"], ["1960", "14 000 habitants"])],
    ["winners by year", cells(["1990", "Racing Club de Lens"], ["1991", "Olympique de Marseille"])],
    [
      "films by year, with their makers",
      cells(["1959", "À bout de souffle", "Jean Martin"], ["1961", "Une femme est une femme", "Jean Martin"]),
    ],
    ["words without dates", cells(["pont", "ouvrage sur une rivière"], ["port", "abri pour les navires"])],
    ["a single row", cells(["1990", "Ouverture de la gare centrale"])],
    ["Markdown without bars at its ends", "Année | Longueur\n--- | ---\n1900 | 12 km\n1910 | 14 km"],
    [
      "a wiki's",
      "{|\n! Année !! Champion\n|-\n| 1990 || Racing Club de Lens\n|-\n| 1991 || Olympique de Marseille\n|}",
    ],
  ])("%s", (_, table) =>
    expect(outlineOf(`Le texte commence ici.\n\n${table}\n\nIl finit là.`)).toEqual({
      sections: { "": ["Le texte commence ici.", "Il finit là."] },
      dropped: [["table", table]],
    }),
  );
});

test("a chronology within a menu is told of once, with the menu", () => {
  const menu =
    "<nav><table><tr><td>1990</td><td>Ouverture de la gare centrale</td></tr><tr><td>1991</td><td>Ouverture de la gare du nord</td></tr></table></nav>";
  expect(outlineOf(`<p>Le texte commence ici.</p>${menu}<p>Il finit là.</p>`)).toEqual({
    sections: { "": ["Le texte commence ici.", "Il finit là."] },
    dropped: [["navigation", menu]],
  });
});

test("a chronology whose cells hold any markup at all never loses its place", { timeout: 30_000 }, () => {
  const piece = fc.constantFrom(
    "<b>",
    "</b>",
    "<br>",
    "<p>",
    "&eacute;",
    "[[a|b]]",
    "''",
    "**",
    "\n",
    " ",
    "é",
    "«",
    ".",
  );
  const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => `Le roi ${pieces.join("")} signe la paix`);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      const rows = cells.map((words, index) => `<tr><td>${1900 + index}</td><td>${words}</td></tr>`);
      const source = `<table>${rows.join("")}</table>`;
      const { sentences } = read(source);
      const starts = sentences.filter(({ text }) => /^\d{4} : Le roi/u.test(text));
      expect(starts.map(({ span }) => source.slice(span.start, span.start + 4))).toEqual(
        cells.map((_, index) => String(1900 + index)),
      );
      for (const { offsets } of sentences) expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets);
    }),
    { numRuns: 200 },
  );
});

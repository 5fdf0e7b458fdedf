import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textIndexOf, sourceSpan } from "@/lib/documents/sentence-span";
import { read, sentencesOf, titlesOf } from "./samples";

describe("sentences end where French ends them", () => {
  test.each([
    ["Il naît en 146 av. J.-C. Rome brûle ensuite.", ["Il naît en 146 av. J.-C.", "Rome brûle ensuite."]],
    ["Il naît en 146 av. J.-C. Le Sénat se tait.", ["Il naît en 146 av. J.-C.", "Le Sénat se tait."]],
    ["M. Dupont et Mme. Durand arrivent. Ils parlent.", ["M. Dupont et Mme. Durand arrivent.", "Ils parlent."]],
    ["Le texte de V. Hugo plaît. Il reste lu.", ["Le texte de V. Hugo plaît.", "Il reste lu."]],
    ["« Où vas-tu ? » demanda-t-il. Elle partit.", ["« Où vas-tu ? » demanda-t-il.", "Elle partit."]],
    ["Est-ce vrai ? Oui ! Tout le monde le dit…", ["Est-ce vrai ?", "Oui !", "Tout le monde le dit…"]],
    ["Il vit 3.5 km plus loin. On l'ignore.", ["Il vit 3.5 km plus loin.", "On l'ignore."]],
    ["Le roi dit : « Je reste. » Puis il sort.", ["Le roi dit : « Je reste. »", "Puis il sort."]],
    ["Des rois, des reines, etc. furent sacrés ici.", ["Des rois, des reines, etc. furent sacrés ici."]],
    ["L'U.R.S.S. a duré. Le S.A.M.U. aussi a duré.", ["L'U.R.S.S. a duré.", "Le S.A.M.U. aussi a duré."]],
    ["Voir p. 25 et art. 12 du code. La suite manque.", ["Voir p. 25 et art. 12 du code.", "La suite manque."]],
    ["Il est né en 1992. En 1993, il marche.", ["Il est né en 1992.", "En 1993, il marche."]],
    [
      "Il déclara : « La guerre est finie. Rentrez. Le pays a besoin de bras. » La foule applaudit.",
      ["Il déclara : « La guerre est finie. Rentrez. Le pays a besoin de bras. »", "La foule applaudit."],
    ],
    [
      "« Où allons-nous ? Personne ne le sait », dit-il. Le navire coula.",
      ["« Où allons-nous ? Personne ne le sait », dit-il.", "Le navire coula."],
    ],
    ["Il cite « un mot sans fin. La suite dure.", ["Il cite « un mot sans fin.", "La suite dure."]],
    ["Ce fut Louis XIV. Il régna longtemps.", ["Ce fut Louis XIV.", "Il régna longtemps."]],
  ])("%s", (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe("a quotation of several sentences", () => {
  const flagsOf = (source: string): [string, boolean][] =>
    read(source).sentences.map(({ text, damaged }) => [text, damaged]);

  test("is whole and sound when it is short", () =>
    expect(flagsOf("Le chef dit : « Nous partons. Le vent se lève. » Tous le suivirent.")).toEqual([
      ["Le chef dit : « Nous partons. Le vent se lève. »", false],
      ["Tous le suivirent.", false],
    ]));

  test("is cut when it is long, and nothing is asked of its two broken ends", () => {
    const middle = "Nous avons écrit au préfet, qui n'a pas répondu à nos lettres. ".repeat(5);
    expect(
      flagsOf(`Le maire dit : « La ville manque d'eau. ${middle}Il faut agir sans eux. » Le conseil vota.`),
    ).toEqual([
      ["Le maire dit : « La ville manque d'eau.", true],
      ...Array.from({ length: 5 }, () => ["Nous avons écrit au préfet, qui n'a pas répondu à nos lettres.", false]),
      ["Il faut agir sans eux. »", true],
      ["Le conseil vota.", false],
    ]);
  });
});

test("a sentence that says words twice is damaged", () => {
  const flags = read(
    "Le pont ouvre le le 25 mai. Le roi de Suède de Suède part. Nous nous levons de bonne heure.",
  ).sentences;
  expect(flags.map(({ damaged }) => damaged)).toEqual([true, true, false]);
});

describe("texts as they come", () => {
  const sentence = "Le Kazakhstan a rejoint l'ONU en 1992, après son indépendance.";

  test.each([
    ["a byte order mark", `\ufeff${sentence}`],
    ["line ends of Windows", `${sentence}\r\n\r\n`],
    ["accents apart from their letters", sentence.normalize("NFD")],
    ["no-break spaces", sentence.replaceAll(" en ", "\u00a0en\u202f")],
    ["typographic apostrophes", sentence.replaceAll("'", "’")],
    ["soft hyphens", sentence.replace("indépendance", "indé\u00adpen\u00addance")],
    [
      "HTML",
      `<html><head><title>x</title></head><body><nav><a href="/">Accueil</a></nav><p>${sentence}</p></body></html>`,
    ],
    [
      "HTML entities",
      `<p>${sentence.replaceAll("é", "&eacute;").replaceAll("'", "&rsquo;").replace("è", "&#232;")}</p>`,
    ],
    [
      "links of a wiki",
      sentence.replace("l'ONU", "l'[[Organisation des Nations unies|ONU]]").replace("1992", "[[1992]]"),
    ],
    ["Markdown", sentence.replace("1992", "**1992**").replace("l'ONU", "l'[ONU](https://un.org)")],
    ["marks of notes", sentence.replace("1992", "1992[12]")],
    ["a wrong decoding", sentence.replaceAll("é", "Ã©").replaceAll("è", "Ã¨")],
    ["a fixed width", "Le Kazakhstan a rejoint l'ONU en 1992,\naprès son indépendance."],
  ])("%s does not change the sentence", (_, source) =>
    expect(sentencesOf(source).at(-1)!.replace("\n", " ")).toContain(
      _ === "a fixed width" ? "après son indépendance." : sentence,
    ),
  );

  test("a date is found where the source has it, whatever the mark-up", () => {
    const source = "<p>Le Kazakhstan a rejoint l&rsquo;ONU le <b>2&nbsp;mars</b> 1992.</p>";
    const { sentences } = read(source);
    const at = sentences[0]!.text.indexOf("2 mars 1992");
    const span = sourceSpan(sentences[0]!, at, at + "2 mars 1992".length);
    expect(source.slice(span.start, span.end)).toBe("2&nbsp;mars</b> 1992");
    expect(textIndexOf(sentences[0]!, span.start)).toBe(at);
  });

  test("notes and comments within a sentence go, the sentence stays whole", () => {
    expect(sentencesOf("<p>La ville<ref>Insee, 2015.</ref>, fondée en 52<!-- à vérifier -->, prospère.</p>")).toEqual([
      "La ville, fondée en 52, prospère.",
    ]);
  });

  test("terms and their descriptions are dated items, and elements side by side are two words", () => {
    const page =
      "<h1>Un</h1><h2>Deux</h2><dl><dt>1996</dt><dd>Signature du traité de paix.</dd></dl><p><b>Le</b><i>roi</i> <b>Paul</b><span>part.</span></p>";
    const { sections, sentences } = read(page);
    expect(sections[1]!.blocks.map(({ kind }) => kind)).toEqual(["dated-item", "paragraph"]);
    expect(sentences.map(({ text }) => text)).toEqual(["1996 : Signature du traité de paix.", "Leroi Paul part."]);
  });

  test("templates, tables and front matter of wikis and Markdown", () => {
    const wiki =
      "{{Infobox|an=1234}}\nElle brûle le {{date|30|mai|1431}}, au {{s-|XV|e}}.\n{| class=x\n| 1962 || 120\n|}\nFin de la page.";
    expect(sentencesOf(wiki)).toEqual(["Elle brûle le 30 mai 1431, au XVe siècle.", "Fin de la page."]);
    const markdown = "---\ntitle: Un\n---\n\n# Un\n\nLe texte[^1] est *court*.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    expect(sentencesOf(markdown)).toEqual(["Le texte est court."]);
    expect(read(markdown).dropped.map(({ reason }) => reason)).toEqual(["front-matter", "table"]);
  });

  test("lines of a fixed width are put together, words cut in two as well", () => {
    const source = readFileSync("tests/corpus/samples/hard-wrapped.txt", "utf8");
    expect(sentencesOf(source)).toEqual([
      "La ville fut fondée sur une colline au bord du fleuve, à l'endroit où deux routes de commerce se croisaient depuis l'Antiquité.",
      "Elle prospéra au XVIe siècle grâce à la soie, puis déclina lentement lorsque les marchands préférèrent la mer.",
      "En 1744, un incendie détruisit la moitié des maisons.",
      "Le conseil décida de reconstruire en pierre, et l'on voit encore aujourd'hui les façades de cette époque.",
    ]);
    expect(titlesOf(source)).toEqual(["Histoire de la ville"]);
  });

  test("a first line by itself is the title, though what it says of its matter has a verb", () => {
    const text =
      "\n\nLe verre se fait de sable et de chaux, que des fours chauffent pendant douze heures avant l'aube.\n";
    for (const title of ["Dole : des fours qui ont changé le verre", "Salvane, l'île qui a vendu son sable"])
      expect(titlesOf(`${title}${text}`)).toEqual([title]);
    for (const sentence of [
      "Le musée qui a ouvert à Dole compte dix salles",
      "Le musée compte dix salles",
      "Elle dit ceci : le verre se fait de sable",
    ])
      expect(titlesOf(`${sentence}${text}`)).toEqual([null]);
  });

  test("headings of Markdown, of a wiki, of HTML and underlined ones", () => {
    const text = "Ceci est un paragraphe de texte.";
    expect(titlesOf(`# Un\n\n${text}\n\n## Deux ##\n\n${text}`)).toEqual(["Un", "Deux"]);
    expect(titlesOf(`== Un ==\n${text}\n=== Deux ===\n${text}`)).toEqual(["Un", "Deux"]);
    expect(titlesOf(`<h1>Un</h1><p>${text}</p><h2 class="x">Deux</h2><p>${text}</p>`)).toEqual(["Un", "Deux"]);
    expect(titlesOf(`Un\n===\n\n${text}\n\nDeux\n---\n\n${text}`)).toEqual(["Un", "Deux"]);
  });

  test.each([
    ["Accueil > Pays > Kazakhstan", "navigation"],
    ["Partager sur Facebook", "sharing"],
    ["Nous utilisons des cookies pour améliorer votre visite.", "cookies"],
    ["© 2018 Ministère de l'Europe – Tous droits réservés", "legal"],
    ["Mentions légales | Contact | Plan du site", "navigation"],
    ["Publié le 12 mars 2015", "page-date"],
    ["Dernière mise à jour le 03/04/2016", "page-date"],
    ["Publié le 12 mars 2015 à 10h30 - Mis à jour le 13 mars 2015 à 08:12", "page-date"],
    ["Par Jean Dupont et Anne de La Tour", "byline"],
    ["Partager Tweeter Envoyer", "sharing"],
    ["Commentaires (12)", "navigation"],
    ["Temps de lecture : 5 min", "reading-time"],
    ["Lire aussi : Les échanges entre la France et l'Asie", "call-to-action"],
  ])("%s is dropped", (line, reason) => {
    const { dropped, sentences } = read(`Le texte commence ici.\n\n${line}\n\nIl finit là.`);
    expect(dropped.map((one) => [one.text, one.reason])).toEqual([[line, reason]]);
    expect(sentences.map(({ text }) => text)).toEqual(["Le texte commence ici.", "Il finit là."]);
  });

  test.each([
    "Les cookies sont des biscuits que l'on mange en Amérique.",
    "Le ministre a publié en 1998 un rapport sur les frontières.",
    "Elle découvrit le radium en 1898.",
    "Le retour du roi fut célébré à Paris.",
    "La recherche a progressé depuis la guerre.",
    "Publié en 1862, le roman eut un grand succès.",
    "Modifié en 1995, le traité est toujours en vigueur.",
    "Par Jean Moulin et ses compagnons, la Résistance fut unie.",
    "Accueil chaleureux pour le roi.",
    "Contact fut pris avec les insurgés.",
  ])("%s is text", (line) => expect(read(line).dropped).toEqual([]));

  test("an empty text is a document without sentences", () => {
    expect(read("")).toMatchObject({ sections: [], sentences: [], dropped: [], repairs: [], statedDate: null });
  });

  test("twenty words without a date are a document", () => {
    const source =
      "Le vent souffle sur la plaine. Les arbres plient, les oiseaux se taisent, et la pluie tombe enfin sur les toits.";
    expect(sentencesOf(source)).toHaveLength(2);
  });
});

describe("identities", () => {
  const text = "Le roi arrive en 1990. La reine part en 1991.";

  test("do not move when another paragraph changes", () => {
    const before = read(`Un début.\n\n${text}`);
    const after = read(`Un tout autre début, plus long.\n\n${text}`);
    expect(after.sentences.slice(-2).map(({ id }) => id)).toEqual(before.sentences.slice(-2).map(({ id }) => id));
  });

  test("are never given twice", () => {
    const { sentences, sections } = read(`# Un\n\n${text} ${text}\n\n# Un\n\n${text}`);
    const blocks = sections.flatMap((section) => section.blocks);
    for (const list of [sentences, sections, blocks]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });
});

test("no text makes the reader throw, lose its place or say two things of the same text", { timeout: 60_000 }, () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "# ",
      "\n",
      "\n\n",
      "\r\n",
      " : ",
      "29 déc. 91 : ",
      "«",
      "»",
      "<p>",
      "</p>",
      "<ref>",
      "&eacute;",
      "&#x110000;",
      "[[a|b]]",
      "{{x}}",
      "<table>",
      "<tr><td>",
      "</td><td>",
      "</td></tr>",
      "</table>",
      "\n{|",
      "\n|-\n| ",
      " || ",
      "\n|}",
      "\n| a | b |\n|---|---|\n| ",
      " | ",
      "Signature du traité de paix",
      "'''",
      "== T ==",
      "Mise à jour : 13.03.18",
      "é",
      "Ã©",
      "\u00ad",
      "\ufeff",
      "e\u0301",
      "N. A. ",
      "...",
      "1992",
      "avecriche",
      "Le roi part. ",
      "**",
      "- ",
      "😀",
      "\ud800",
      "d’ici 2015",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join("");
      const document = read(source);
      expect(JSON.stringify(read(source))).toBe(JSON.stringify(document));
      for (const { text, offsets, span } of document.sentences) {
        const ascend = offsets.every((offset, index) => index === 0 || offset >= offsets[index - 1]!);
        const isWithin = span.start >= 0 && span.start <= span.end && span.end <= source.length;
        const fits = offsets.length === text.length + 1 && offsets[0] === span.start && offsets.at(-1) === span.end;
        expect({ text, ascend, isWithin, fits }).toEqual({
          text: text.trim(),
          ascend: true,
          isWithin: true,
          fits: true,
        });
      }
      for (const { text, start, end } of document.dropped) expect(source.slice(start, end)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test.each([
  "<p ",
  "<nav>",
  "<ref>",
  "<!--",
  "{|",
  "{|\n| ",
  "\n|-\n| 1992 || le traité est signé ",
  "<table>",
  "<table></table>",
  "<tr><td>1992</td><td>Le traité est signé.",
  "| a | b |\n|---|---|\n",
  "a=|",
  "À lire aussi\n",
  "{{",
  "[[",
  "[",
  "![",
  "**",
  "__a",
  "* ",
  "«",
  "(",
  "a. ",
  "« a. ",
  ").",
  "....",
  ". .",
  " ",
  "\n",
  "\t\n",
  "12 ",
  "1992 ",
  "1 et ",
  "1, ",
  "mars ",
  "XIX",
  "années ",
  "1990-",
  "| a ",
  "a | b > ",
  "é\u0301",
  "&#",
  "Ã",
  "de 1990 à ",
  "avecriche ",
  "N. A. ",
])("a text of nothing but %j is read in a time that grows with its length", { timeout: 30_000 }, (piece) => {
  expect(read(piece.repeat(20_000)).source).toHaveLength(piece.length * 20_000);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { outlineOf, quotesOf } from "./samples";

const page = (name: string): string => readFileSync(`tests/unit/documents/pages/${name}`, "utf8");

describe("a page of the web, as it was saved from a browser", () => {
  const source = page("pont.html");

  test("its headings, sentences and items are read; menus, pictures and tables are left out", () =>
    expect(outlineOf(source)).toEqual({
      sections: {
        "Le vieux pont": ["Le pont fut bâti en 1354 par l'évêque.", "Il compte sept arches."],
        "Les crues": [
          "Une crue emporta deux arches en 1602, et la ville les refit en bois.",
          "La crue de 1711 noya le faubourg.",
          "Celle de 1856 resta dans les mémoires.",
        ],
        "Aujourd'hui": ["Le pont est fermé aux voitures depuis 1999 & réservé aux piétons."],
      },
      dropped: [
        ["navigation", '<header class="site"><a href="/">Musée de la ville</a></header>'],
        ["navigation", '<nav><ul><li><a href="/a">Accueil</a></li><li><a href="/b">Visites</a></li></ul></nav>'],
        [
          "credit",
          '<figure><img src="pont.jpg" alt="Le pont"><figcaption>Le pont vu du quai, vers 1900</figcaption></figure>',
        ],
        ["table", "<table><tr><th>Arche</th><th>Largeur</th></tr><tr><td>1</td><td>12 m</td></tr></table>"],
        ["navigation", "<aside>Le mus&eacute;e pr&eacute;pare une exposition.</aside>"],
        ["navigation", "<footer><p>© Musée de la ville, 2020</p></footer>"],
      ],
    }));

  test("each sentence is found in the page again, with its tags and entities", () =>
    expect(quotesOf(source)).toEqual([
      "Le pont fut b&acirc;ti en <b>1354</b> par l&rsquo;&eacute;v&ecirc;que.",
      "Il compte sept arches.",
      'Une crue emporta deux arches en&nbsp;1602<sup><a href="#n1">[1]</a></sup>, et la ville les refit en bois.',
      "La crue de 1711 noya le faubourg.",
      "Celle de 1856 resta dans les m&#233;moires.",
      "Le pont est ferm&eacute; aux voitures depuis 1999 &amp; r&eacute;serv&eacute; aux pi&eacute;tons.",
    ]));
});

describe("a page of a wiki, as its editors write it", () => {
  const source = page("pont.wiki");

  test("templates that stand for words are read; boxes, files, tables, notes and categories are left out", () =>
    expect(outlineOf(source)).toEqual({
      sections: {
        "": ["Le vieux pont fut bâti en 1354 par l'évêque de la ville.", "Il compte 7 arches et mesure 212 mètres."],
        Histoire: [],
        "Les crues": [
          "Au XVIIe siècle, une crue emporta deux arches ; la grande crue de 1711 noya le faubourg.",
          "La crue de 1856 resta dans les mémoires.",
          "Celle de 1910 fut moins forte.",
        ],
      },
      dropped: [
        ["template", "{{Infobox Pont\n | nom = Vieux pont\n | construction = {{date|3|mai|1354}}\n}}"],
        ["credit", "[[Fichier:Pont.jpg|vignette|Le pont vu du [[quai]], vers 1900.]]"],
        ["note", "<ref name=\"a\">Jean Petit, ''Ponts'', 1990.</ref>"],
        ["table", '{| class="wikitable"\n! Arche !! Largeur\n|-\n| 1 || 12 m\n|}'],
        ["navigation", "Notes et références"],
        ["template", "{{Références}}"],
        ["references", "Site du pont"],
        ["navigation", "[[Catégorie:Pont en pierre]]"],
        ["navigation", "[[en:Old Bridge]]"],
      ],
    }));

  test("each sentence is found in the page again, with its links and templates", () =>
    expect(quotesOf(source)).toEqual([
      "Le '''vieux pont''' fut bâti en 1354 par l'[[évêque|évêque de la ville]]<ref name=\"a\">Jean Petit, ''Ponts'', 1990.</ref>.",
      "Il compte {{unité|7|arches}} et mesure {{formatnum:212}} mètres.",
      "Au {{s-|XVII|e}}, une crue<ref name=\"b\" /> emporta deux arches ; ''la grande crue'' de [[1711]] noya le faubourg{{Référence nécessaire|date=mai 2020}}.",
      "La crue de 1856 resta dans les mémoires.",
      "Celle de 1910 fut [https://exemple.fr/crue moins forte].",
    ]));
});

describe("a page of Markdown", () => {
  const source = page("pont.md");

  test("headings of both kinds, lists and quoted lines are read; pictures, code, tables and notes are left out", () =>
    expect(outlineOf(source)).toEqual({
      sections: {
        "Le vieux pont": ["Le pont fut bâti en 1354 par l'évêque.", "Il compte sept arches."],
        "Les crues": [
          "Une crue emporta deux arches en 1602, comme le dit le registre de la ville.",
          "La crue de 1711 noya le faubourg.",
          "Celle de 1856 resta dans les mémoires.",
        ],
        "Aujourd'hui": [
          "Le pont est fermé aux voitures depuis 1999.",
          "Les piétons y passent le jour.",
          "Les cyclistes y passent aussi.",
        ],
      },
      dropped: [
        ["front-matter", "---\ntitle: Le vieux pont\ndate: 2020-05-03\n---"],
        ["table", "| Arche | Largeur |\n|-------|---------|\n| 1     | 12 m    |"],
        ["code", "```\npont --fermer 1999\n```"],
        ["note", "[^1]: Jean Petit, Les ponts, 1990."],
        ["address", "[arches]: https://exemple.fr/arches"],
      ],
    }));

  test("each sentence is found in the page again, with its marks", () =>
    expect(quotesOf(source)).toEqual([
      "Le pont fut bâti en **1354** par l'*évêque*[^1].",
      'Il compte [sept arches](https://exemple.fr/arches "Les arches").',
      "Une crue emporta _deux arches_ en 1602, comme le dit le `registre` de la ville.",
      "La crue de 1711 noya le faubourg.",
      "Celle de 1856 resta dans les mémoires.",
      "Le pont est fermé aux voitures depuis 1999.",
      "Les piétons y passent le jour.",
      "Les cyclistes y passent aussi.",
    ]));

  test("a line of dashes under a sentence makes no heading of it", () =>
    expect(outlineOf("# Le pont\n\nLe pont est en pierre.\n---\nIl est fermé depuis 1999.\n").sections).toEqual({
      "Le pont": ["Le pont est en pierre.", "Il est fermé depuis 1999."],
    }));
});

describe("what a page puts around its text without saying so", () => {
  test("the title of another page goes with the line that announces it", () =>
    expect(
      outlineOf(
        "Le port fut fondé en 1860 par des pêcheurs.\n\nÀ lire aussi\n\nComment le port a changé de visage en vingt ans\n\nIl devint un centre de commerce.\n\nLire aussi :\nLe phare, gardien de la côte\n\nUne nouvelle époque\n\nLa ville grandit après 1900.\n",
      ),
    ).toEqual({
      sections: {
        "": ["Le port fut fondé en 1860 par des pêcheurs.", "Il devint un centre de commerce."],
        "Une nouvelle époque": ["La ville grandit après 1900."],
      },
      dropped: [
        ["call-to-action", "À lire aussi"],
        ["call-to-action", "Comment le port a changé de visage en vingt ans"],
        ["call-to-action", "Lire aussi :"],
        ["call-to-action", "Le phare, gardien de la côte"],
      ],
    }));

  test("a short heading or a sentence under such a line stays", () =>
    expect(
      outlineOf("Le port fut fondé en 1860.\n\nÀ lire aussi\n\nLe commerce\n\nLa soie y arrivait par bateau."),
    ).toMatchObject({
      sections: { "": ["Le port fut fondé en 1860."], "Le commerce": ["La soie y arrivait par bateau."] },
    }));

  test("the line in italics under a picture is its caption, another one is text", () =>
    expect(
      outlineOf("![Le quai](quai.jpg)\n*Le quai vers 1900, avec ses voiliers*\n\n*Le port fut fondé en 1860.*"),
    ).toEqual({
      sections: { "": ["Le port fut fondé en 1860."] },
      dropped: [["credit", "*Le quai vers 1900, avec ses voiliers*"]],
    }));

  test("a caption that its class names is left out", () =>
    expect(outlineOf('<p class="wp-caption-text">Le quai vers 1900</p><p class="texte">Le port dure.</p>')).toEqual({
      sections: { "": ["Le port dure."] },
      dropped: [["credit", '<p class="wp-caption-text">Le quai vers 1900</p>']],
    }));
});

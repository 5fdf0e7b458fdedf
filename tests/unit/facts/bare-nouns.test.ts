import { describe, expect, it } from "vitest";
import { datesAskedIn, datesReadIn } from "./dates-asked-in";

/** An article: its title, then its paragraphs. */
const article = (title: string, ...paragraphs: readonly string[]): string => [title, ...paragraphs].join("\n\n");

describe("the noun of a place that the title names before a comma", () => {
  const OPENING = "Peu de ports ont changé de maîtres aussi souvent que Morlanne. Ses remparts sont de brique.";

  it("stands for it, whichever of the nouns of a town it is", () => {
    const text = article(
      "Morlanne, six siècles d'histoire",
      `${OPENING} La ville est rasée en 1641. La cité est incendiée en 1702.`,
    );
    expect(datesAskedIn(text)).toEqual([
      "En quelle année a été rasée la ville de Morlanne ?",
      "En quelle année a été incendiée la ville de Morlanne ?",
    ]);
  });

  it("stands for none where the text speaks of an island as well", () => {
    const text = article(
      "Morlanne, six siècles d'histoire",
      `${OPENING} La ville est incendiée en 1641. L'île est annexée en 1702.`,
    );
    expect(datesAskedIn(text)).toEqual([]);
  });
});

describe("the noun of a firm that the title names", () => {
  const OPENING = "Morvel naît dans un atelier de Dole. Les machines de Morvel se vendent bien. Morvel exporte.";

  it("stands for the firm", () => {
    const text = article(
      "Morvel, une affaire de famille",
      `${OPENING} L'entreprise est nationalisée en 1946. Le groupe est privatisé en 1987.`,
    );
    expect(datesAskedIn(text)).toEqual([
      "En quelle année a été nationalisée l’entreprise Morvel ?",
      "En quelle année a été privatisé le groupe Morvel ?",
    ]);
  });

  it("stands for none where another was named", () => {
    const text = article(
      "Morvel, une affaire de famille",
      `${OPENING} Une entreprise de Bologne lui fait concurrence. L'entreprise est nationalisée en 1946.`,
    );
    expect(datesAskedIn(text)).toEqual([]);
  });

  it("stands for none in a text that hardly names it", () => {
    const text = article("Morvel, une affaire de famille", "Dole est un bourg. L'entreprise est nationalisée en 1946.");
    expect(datesAskedIn(text)).toEqual([]);
  });
});

describe("what a country has one of", () => {
  it("belongs to the country of the title", () => {
    const text = article("Le Brésil, de la colonie à la République", "En 1763, la capitale est transférée à Dole.");
    expect(datesAskedIn(text)).toEqual(["En quelle année la capitale du Brésil a-t-elle été transférée à Dole ?"]);
  });

  it.each([
    ["where another country was named before", "Le Portugal réforme. En 1763, la capitale est transférée à Dole."],
    ["where the sentence names another", "En 1763, la capitale est transférée au Portugal."],
  ])("is no one's %s", (_, text) => {
    expect(datesAskedIn(article("Le Brésil, de la colonie à la République", text))).toEqual([]);
  });

  it("is no one's under a title without a country", () => {
    expect(datesAskedIn(article("Une colonie", "En 1763, la capitale est transférée à Dole."))).toEqual([]);
  });
});

describe("a thing that was found or done away with", () => {
  it.each([
    [
      "La vulcanisation, découverte par Charles Morel en 1839, fit sa fortune.",
      "En quelle année la vulcanisation a-t-elle été découverte par Charles Morel ?",
    ],
    ["La corvée fut abolie en 1790 à Dole.", "En quelle année la corvée a-t-elle été abolie à Dole ?"],
  ])("is told by who did it or where: %s", (text, stem) => expect(datesReadIn(text)).toEqual([stem]));

  it.each([
    "Le procédé fut breveté par Charles Morel en 1839.",
    "Le traité fut découvert par Charles Morel en 1839.",
    "La vulcanisation fut découverte en 1839.",
  ])("is not where there are many, or no one is named: %s", (text) => expect(datesReadIn(text)).toEqual([]));
});

describe("a verb of two senses", () => {
  it("is not asked: the firm brings the bricks out, it does not come out of them", () => {
    const text = "Jean Morel sort en 1949 des briques à tenons.";
    expect(datesAskedIn(text)).toEqual([]);
  });
});

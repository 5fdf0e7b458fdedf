import { describe, expect, it } from "vitest";
import { cues } from "@/lib/language/fr/cues/cues";
import { kindNamed } from "@/lib/questions/kinds";
import { stateOf } from "@/lib/questions/publication/rank";
import { datesTypedOn } from "./written-on";

/** Each date question on a text, with whether it may go out unread. */
const asked = (title: string, ...blocks: readonly string[]): readonly string[] =>
  datesTypedOn(`${[title, ...blocks].join("\n\n")}\n`, { document: title })
    .map(({ kind, content, score }) => `${stateOf(score)}: ${kindNamed(kind).open(content).item().stem}`)
    .map((line) => line.replaceAll("\u202f", " "))
    .toSorted();

describe("what a made-up story tells", () => {
  it("is no history: what is dated before the work is left to an editor", () => {
    expect(
      asked(
        "Plume et Rapière",
        "Plume et Rapière est une série de bandes dessinées publiée par Delmas depuis 1995.",
        "En 1650, le lièvre Anselme de Mornay découvre le trésor des îles Safran.",
        "En 2014, Paul Petit adapte Plume et Rapière au théâtre de Dole.",
      ),
    ).toEqual([
      "auto: En quelle année Paul Petit a-t-il adapté Plume et Rapière au théâtre de Dole ?",
      "review: En quelle année le lièvre Anselme de Mornay a-t-il découvert le trésor des îles Safran ?",
    ]);
  });

  it("stands under its own heading", () => {
    expect(
      asked(
        "Les Mines de Vesper",
        "Les Mines de Vesper est un roman de Paul Petit publié à Dole en 1903.",
        "Synopsis",
        "En 1950, Louise Marchal découvre les mines de Vesper sous la ville de Dole.",
      ),
    ).toContain(
      "review: En quelle année Louise Marchal a-t-elle découvert les mines de Vesper sous la ville de Dole ?",
    );
  });
});

describe("a first sentence", () => {
  it.each([
    "Les Mines de Vesper est un roman de Paul Petit.",
    "Vesper est le premier film de Paul Petit.",
    "Vesper est une série télévisée.",
    "Vesper est un jeu vidéo de rôle.",
  ])("« %s » presents a work of fiction", (text) => expect(cues.fiction.test(text)).toBe(true));

  it.each([
    "Paul Petit est un auteur de romans et de films.",
    "Louise Marchal est une actrice de cinéma.",
    "Dole est une ville de légende.",
    "L’Opéra de Dole est un théâtre.",
  ])("« %s » does not", (text) => expect(cues.fiction.test(text)).toBe(false));
});

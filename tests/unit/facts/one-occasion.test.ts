import { describe, expect, it } from "vitest";
import { datesReadIn } from "./dates-asked-in";

describe("some of many, on one day and beside a name", () => {
  it.each([
    [
      "Le 17 mai 1865, vingt États signèrent à Salvane la convention qui créait la Ligue de Dole.",
      "À quelle date vingt États ont-ils signé à Salvane la convention qui créait la Ligue de Dole ?",
    ],
    [
      "Le 11 mars 2011, une vague dévaste la côte de Ravane.",
      "À quelle date une vague a-t-elle dévasté la côte de Ravane ?",
    ],
    [
      "Soixante coureurs s'élancèrent le 1er juillet 1903 de Salvane.",
      "À quelle date soixante coureurs se sont-ils élancés de Salvane ?",
    ],
  ])("are told: %s", (text, stem) => expect(datesReadIn(text)).toEqual([stem]));

  it.each([
    ["by a year", "En 2011, une vague dévaste la côte de Ravane."],
    ["without a name", "Le 11 mars 2011, une vague dévaste la côte."],
    [
      "where there are as many as one likes",
      "Le 17 mai 1865, plusieurs États signent à Salvane la convention de Dole.",
    ],
    ["for a thing that names none", "Le 2 juin 1988, un comité est accueilli à Salvane."],
    ["beside one told before", "Le 11 mars 2011, une vague moins haute dévaste la côte de Ravane."],
    ["for a man without a name", "Le 2 juin 1988, un soldat gravit la rue Lepic."],
  ])("are not told %s: %s", (_, text) => expect(datesReadIn(text)).toEqual([]));
});

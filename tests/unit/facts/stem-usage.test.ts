import { describe, expect, it } from "vitest";
import { answersIn } from "./answers-in";
import { datesAskedIn } from "./dates-asked-in";

describe("the complement that a verb governs with « à »", () => {
  it("is asked for with that word, and not as a place", () => {
    expect(answersIn("Le comté de Morvelle a été cédé à la Suède le 3 mai 1721.").asked).toContain(
      "À quel pays le comté de Morvelle a-t-il été cédé le 3 mai 1721 ? Suède",
    );
    expect(answersIn("Le traité de Morvelle a été signé à Lyon le 3 mai 1721.").asked).toContain(
      "Dans quelle ville le traité de Morvelle a-t-il été signé le 3 mai 1721 ? Lyon",
    );
  });

  it("is not asked for where it may as well say where", () => {
    const cloze = "Complétez : « Le comté de Morvelle a été vendu _____ le 3 mai 1821. » États-Unis";
    expect(answersIn("Le comté de Morvelle a été vendu aux États-Unis le 3 mai 1821.").asked).toEqual([cloze]);
    const manuscript = "Complétez : « Le manuscrit de Morvelle a été remis _____ le 3 mai 1721. » Lyon";
    expect(answersIn("Le manuscrit de Morvelle a été remis à Lyon le 3 mai 1721.").asked).toEqual([manuscript]);
  });
});

describe("one of several dates of an event", () => {
  it.each([
    "Morvelle et Dolmont, qui ont accédé à l'indépendance en 1974 et 1975, vivent de la pêche.",
    "Anne Morel a été élue députée de Lyon le 3 puis le 9 mai 1871.",
    "Anne Morel, élue députée de Lyon en 1830 et en 1848, quitte la France.",
    "Anne Morel, élue députée de Lyon en 1830, 1848 et 1871, quitte la France.",
    "Anne Morel a visité la ville de Lyon en 1830, puis à nouveau en 1848.",
  ])("is not asked: %s", (text) => {
    expect(datesAskedIn(text)).toEqual([]);
  });
});

describe("what someone was born as", () => {
  it("is left out of the question for the date", () => {
    expect(datesAskedIn("Né comte de Morvelle en 1533, Guillaume Morel hérita du château.")).toEqual([
      "En quelle année est né Guillaume Morel ?",
    ]);
    expect(datesAskedIn("Guillaume Morel naît orphelin le 3 mai 1533.")).toEqual([
      "À quelle date est né Guillaume Morel ?",
    ]);
  });
});

describe("what was begun", () => {
  it("is asked without a passive where no one is told to have begun it", () => {
    expect(datesAskedIn("Le canal de la Loue, commencé en 1954, préleva l'eau du Doubs.")).toEqual([
      "En quelle année a-t-on commencé le canal de la Loue ?",
    ]);
    expect(datesAskedIn("Le canal de la Loue a été commencé par Paul Morel en 1954.")).toEqual([
      "En quelle année le canal de la Loue a-t-il été commencé par Paul Morel ?",
    ]);
  });

  it("is not the object of « débuter »", () => {
    expect(datesAskedIn("En 1922, Anne Morel débute une carrière de danseuse à Dole.")).toEqual([
      "En quelle année Anne Morel a-t-elle commencé une carrière de danseuse à Dole ?",
    ]);
    expect(datesAskedIn("En 1922, Anne Morel débute à l'Opéra de Dole.")).toEqual([
      "En quelle année Anne Morel a-t-elle débuté à l’Opéra de Dole ?",
    ]);
  });
});

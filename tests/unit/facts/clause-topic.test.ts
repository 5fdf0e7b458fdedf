import { describe, expect, it } from "vitest";
import { datesAskedIn } from "./dates-asked-in";
import { eventsIn } from "./hand-made";

/** Whether the event of a sentence, its year given, needs a line that says where we are. */
const leans = (text: string, year: string): boolean | undefined =>
  eventsIn({ text, dates: [[year, year]] })[0]?.needsContext;

describe("a clause leans on what its text is about", () => {
  it("where what was done to it names only who did it", () => {
    expect(leans("L'aménagement intérieur est confié à Paul Petit en 1980.", "1980")).toBe(true);
    expect(leans("Le musée de Toul est confié à Paul Petit en 1980.", "1980")).toBe(false);
  });

  it("where it tells of a contest or a body that it does not name", () => {
    expect(leans("En 1904, Paul Petit est disqualifié au profit de Jean Morin.", "1904")).toBe(true);
    expect(leans("Paul Petit devient le premier Américain vainqueur en 1986.", "1986")).toBe(true);
    expect(leans("Paul Petit devient le premier président de la Ligue en 1986.", "1986")).toBe(false);
  });
});

describe("a body that every country has", () => {
  it("needs to be told of which", () => {
    expect(leans("Le Théâtre national est inauguré en 1881.", "1881")).toBe(true);
    expect(leans("Le Théâtre national de Dole est inauguré en 1881.", "1881")).toBe(false);
    expect(leans("La cour d'appel confirme en 1881 la décision de la Cour suprême.", "1881")).toBe(true);
  });

  it("as does one of a row whose matter is not told", () => {
    expect(leans("Le premier congrès mondial s'est tenu à Dole en 1953.", "1953")).toBe(true);
    expect(leans("Le premier congrès des vignerons du Jura s'est tenu à Dole en 1953.", "1953")).toBe(false);
  });
});

describe("what one does again and again", () => {
  it("keeps the words behind the date that say which time it was", () => {
    expect(datesAskedIn("Paul Petit remporte la coupe Davis en 1978 pour sa première participation.")).toEqual([
      "En quelle année Paul Petit a-t-il remporté la coupe Davis pour sa première participation ?",
    ]);
    expect(datesAskedIn("Paul Petit visite la ville de Nancy en 1978 pour la deuxième fois.")).toEqual([
      "En quelle année Paul Petit a-t-il visité la ville de Nancy pour la deuxième fois ?",
    ]);
  });

  it("is told apart from what happens once", () => {
    const isRepeatable = (text: string): boolean =>
      eventsIn({ text, dates: [["1978", "1978"]] })[0]?.isRepeatable === true;
    expect(isRepeatable("Paul Petit remporte la coupe Davis en 1978.")).toBe(true);
    expect(isRepeatable("Paul Petit remporte la coupe Davis pour la première fois en 1978.")).toBe(false);
    expect(isRepeatable("Paul Petit fonde la coupe Davis en 1978.")).toBe(false);
  });
});

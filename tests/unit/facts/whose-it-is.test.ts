import { describe, expect, it } from "vitest";
import { answersIn } from "./answers-in";
import { datesAskedIn, datesReadIn } from "./dates-asked-in";

describe("a participle of life behind a thing and whose it is", () => {
  it("is said of the person where only people undergo it", () => {
    expect(datesReadIn("Le projet de Paul Petit, mort en septembre 1997, ne fut pas retenu.")).toEqual([
      "En quel mois et en quelle année est mort Paul Petit ?",
    ]);
  });

  it.each([
    "Le club de Paul Petit, né en 1997, ne dura pas.",
    "Le confident de Paul Petit, mort en septembre 1997, dirigea la fabrique de Dole.",
  ])("is asked of neither where it may be either’s: %s", (text) => expect(datesReadIn(text)).toEqual([]));

  it.each([
    [
      "Le fils de Paul Petit, mort en 1997, dirigea la fabrique de Dole.",
      "En quelle année est mort le fils de Paul Petit ?",
    ],
    ["L'usine de Paul Petit, née en 1997, ne dura pas.", "En quelle année est née l’usine de Paul Petit ?"],
  ])("is said of the head where it fits that alone: %s", (text, stem) => expect(datesReadIn(text)).toEqual([stem]));
});

describe("a participle in the plural behind a pair", () => {
  it.each([
    [
      "La région dort, que le chemin de fer et le port de la pointe des Aigles, inaugurés en 1890, ne réveillent pas.",
      "En quelle année ont été inaugurés le chemin de fer et le port de la pointe des Aigles ?",
    ],
    [
      "Il dirige le musée et le théâtre de Dole, inaugurés en 1890.",
      "En quelle année ont été inaugurés le musée et le théâtre de Dole ?",
    ],
    ["Elle dirige les Ateliers de Dole, fondés en 1890.", "En quelle année ont été fondés les Ateliers de Dole ?"],
  ])("is said of all of it: %s", (text, stem) => expect(datesReadIn(text)).toEqual([stem]));
});

describe("a place between “to be” and what its subject was", () => {
  it("is not described by it", () => {
    expect(answersIn("Il fut aussi, au nord des Alpes, le premier grand mécène de la Renaissance.").asked).toEqual([]);
    expect(answersIn("Il habite à Bamako, la capitale du Mali, depuis 1990.").asked).toEqual([
      "Quelle est la capitale du Mali ? Bamako",
    ]);
  });
});

describe("a last name in what is called by it", () => {
  const story = (last: string) =>
    datesAskedIn(`La fabrique de Dole\n\nPaul Petit et Émile Lavigne fondent la fabrique de Dole. ${last}\n`, "");

  it("stays alone", () => {
    expect(story("En 1886, l'Alliance de Dole prend le nom de Morin et Lavigne.")).toEqual([
      "En quelle année l’Alliance de Dole a-t-elle pris le nom de Morin et Lavigne ?",
    ]);
    expect(story("En 1886, l'Alliance de Dole rachète la maison Morin et Lavigne.")).toEqual([
      "En quelle année l’Alliance de Dole a-t-elle racheté la maison Morin et Lavigne ?",
    ]);
  });
});

describe("a name that a second one bears as well", () => {
  const first = "Par le traité de Dole, signé le 12 avril 1365, la paix revient.";

  it("tells no one which is meant", () => {
    expect(datesReadIn(`${first} Un second traité de Dole, en 1381, la confirme.`)).toEqual([]);
    expect(datesReadIn(`${first} Un second traité de Salvane, en 1381, la confirme.`)).toEqual([
      "À quelle date a été signé le traité de Dole ?",
    ]);
  });
});

describe("a thing that is one of many", () => {
  it.each([
    "Le 4 juin 1946, un DC-4 relie Dole à New York.",
    "Le 4 juin 1946, un Airbus en provenance de Dole se pose à Lyon.",
    "Une commission d'enquête de la Chambre, dont le rapport paraît en 2003, condamne Paul Morin.",
  ])("is asked of under no name: %s", (text) => expect(datesReadIn(text)).toEqual([]));

  it("is asked of by its name", () => {
    expect(datesReadIn("En 1994, un avocat au verbe haut, Paul Morin, fonde le Parti de Dole.")).toEqual([
      "En quelle année Paul Morin a-t-il fondé le Parti de Dole ?",
    ]);
    expect(datesReadIn("La Société de Dole, dont le rapport paraît en 2003, condamne Paul Morin.")).toEqual([
      "En quelle année est paru le rapport de la Société de Dole ?",
    ]);
  });
});

describe("what leans on the text around it", () => {
  it("“même” behind a place says nothing of it", () =>
    expect(datesReadIn("La réforme de la Loue, décidée à Dole même en 1994, double les prix.")).toEqual([
      "En quelle année la réforme de la Loue a-t-elle été décidée à Dole ?",
    ]));

  it("a court is named by the heading above it, or not asked of", () => {
    const text = "Instituée en 1959, la Cour rend son premier arrêt l'année suivante.";
    const under = (heading: string) =>
      datesReadIn(`L'Union de Morvie\n\nElle réunit dix villes.\n\n${heading}\n\n${text}\n`, "");
    expect(under("La Cour morvienne des droits de l'homme (CMDH)")).toEqual([
      "En quelle année a été instituée la Cour morvienne des droits de l’homme ?",
    ]);
    expect(under("Le droit des villes")).toEqual([]);
  });
});

describe("a work that was begun", () => {
  it("is not asked without its author, a canal is", () => {
    expect(datesReadIn("De cette époque date le Requiem, entrepris en 1887, entre deux voyages.")).toEqual([]);
    expect(datesReadIn("Le canal de Dole, entrepris en 1887, est achevé par Paul Morin.")).toEqual([
      "En quelle année a-t-on entrepris le canal de Dole ?",
    ]);
  });
});

describe("a family name in front", () => {
  it("is no first name, and tells no gender", () => {
    expect(datesReadIn("Kim Dae-jung voit le jour le 6 janvier 1924 à Haui-do.").join()).not.toContain("-elle");
    expect(datesReadIn("Anne Morel voit le jour le 6 janvier 1924 à Dole.").join()).toContain("-elle");
  });
});

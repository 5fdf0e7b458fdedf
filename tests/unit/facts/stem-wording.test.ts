import { describe, expect, it } from "vitest";
import { answersIn } from "./answers-in";
import { datesAskedIn } from "./dates-asked-in";
import { factsIn } from "./hand-made";

describe("a number that counts only one half of a coordination", () => {
  it("is not asked with what the other half counts", () => {
    expect(answersIn("12 000 Danois et environ 300 Norvégiens ont visité le musée de Dole.").asked).toEqual([]);
    expect(answersIn("Le lycée de Dole compte 40 professeurs et chercheurs.").asked).toEqual([]);
  });

  it("is asked where it stands alone, or each noun has a number of its own", () => {
    expect(answersIn("12 000 Danois ont visité le musée de Dole.").asked).toEqual([
      "Combien de Danois ont visité le musée de Dole ? 12000",
    ]);
    expect(answersIn("La flotte de Dole compte 12 bacs et 30 chalands.").asked).toContain(
      "Combien de bacs la flotte de Dole compte-t-elle ? 12",
    );
  });
});

describe("an object that stands before its participle", () => {
  it("is masculine where people are counted", () => {
    expect(answersIn("L'éboulement de Morzan a causé 14 morts.").asked).toEqual([
      "Combien de morts l’éboulement de Morzan a-t-il causés ? 14",
    ]);
    expect(answersIn("L'école de Morzan a formé 14 peintres.").asked).toEqual([
      "Combien de peintres l’école de Morzan a-t-elle formés ? 14",
    ]);
  });

  it("is feminine where it can be nothing else", () => {
    expect(answersIn("L'éboulement de Morzan a détruit 14 maisons.").asked).toEqual([
      "Combien de maisons l’éboulement de Morzan a-t-il détruites ? 14",
    ]);
  });

  it("is not asked where the noun is two words", () => {
    expect(answersIn("L'éboulement de Morzan a détruit 14 tours.").asked).toEqual([]);
  });
});

describe("one of two adjectives of a plural noun", () => {
  it("is not asked without the other", () => {
    expect(
      datesAskedIn("En 1998, Anne Morin publie l'histoire des régimes vendalien contre les nobles et libéral."),
    ).toEqual([]);
  });

  it("is asked with it, and one adjective in the plural too", () => {
    expect(datesAskedIn("En 1998, la France a uni les équipes masculine et féminine de Foucherans.")).toEqual([
      "En quelle année la France a-t-elle uni les équipes masculine et féminine de Foucherans ?",
    ]);
    expect(datesAskedIn("En 1998, la France a vendu les forges royales de Dole.")).toEqual([
      "En quelle année la France a-t-elle vendu les forges royales de Dole ?",
    ]);
  });
});

describe("a subject that only reads well beside its text", () => {
  it.each([
    ["two firsts of one thing", "En 1950, la production de la première et de la seule moto de Dole débute."],
    ["two titles before one name", "En 1932, les docteurs et frères Morin créent le domaine de Foucherans."],
    ["some whose father was told before", "En 830, la guerre entre les trois fils éclate à Dole."],
  ])("is not asked: %s", (_, text) => {
    expect(datesAskedIn(text)).toEqual([]);
  });

  it("is asked where it says of whom it speaks", () => {
    expect(datesAskedIn("En 830, la guerre entre les trois fils de Roland de Dole éclate.")).toEqual([
      "En quelle année la guerre entre les trois fils de Roland de Dole a-t-elle éclaté ?",
    ]);
  });
});

describe("what lasted for years", () => {
  it("is asked as a state where the text tells how it began", () => {
    expect(datesAskedIn("Paul Morin devient de 1981 à 1988 le premier maire de Foucherans.")).toEqual([
      "De quelle année à quelle année Paul Morin a-t-il été le premier maire de Foucherans ?",
    ]);
    expect(answersIn("Paul Morin devient de 1981 à 1988 le premier maire de Foucherans.").asked).toContain(
      "Qui a été le premier maire de Foucherans de 1981 à 1988 ? Paul Morin",
    );
  });

  it("is not asked with a verb of a moment", () => {
    expect(datesAskedIn("Paul Morin est élu de 1957 à 1976 maire de Foucherans.")).toEqual([]);
    expect(datesAskedIn("Le château de Dole a été construit de 1957 à 1976.")).toEqual([
      "De quelle année à quelle année a été construit le château de Dole ?",
    ]);
  });
});

describe("a relative clause", () => {
  it("is left out behind a name", () => {
    expect(
      answersIn("Paul Morin rachète la banque de Dole en 1955 au président Anne Petit qui doit quitter la ville.")
        .asked,
    ).toContain("Qui a racheté la banque de Dole au président Anne Petit en 1955 ? Paul Morin");
  });

  it("that lost its date, or goes on in the present, is not asked", () => {
    expect(
      datesAskedIn("En 1124, Paul Morin finit le plan d'une église dont la construction avait débuté en 1078."),
    ).toEqual([]);
    expect(datesAskedIn("En 1924, Paul Morin ouvre à Dole la boutique dont le succès dépasse ses espoirs.")).toEqual(
      [],
    );
  });
});

describe("words that point at what stood before", () => {
  it("leave a predicate open", () => {
    expect(datesAskedIn("Le 8 mai 1941, la Norvège décida de passer outre.")).toEqual([]);
    expect(datesAskedIn("Le 8 mai 1941, la Norvège a décidé d'y renoncer.")).toEqual([]);
    expect(datesAskedIn("Le 8 mai 1941, la Norvège décida de capituler.")).toEqual([
      "À quelle date la Norvège a-t-elle décidé de capituler ?",
    ]);
  });

  it("are dropped where nothing is lost", () => {
    expect(datesAskedIn("En 1949, la Norvège a rejoint à son tour l'OTAN.")).toEqual([
      "En quelle année la Norvège a-t-elle rejoint l’OTAN ?",
    ]);
    expect(factsIn([{ text: "La fougère de Dole compte ainsi 28 frondes." }]).facts[0]).toMatchObject({
      frame: { before: "La fougère de Dole compte", after: "frondes." },
    });
  });
});

describe("places of several words", () => {
  it("stand whole in a birth and in a death", () => {
    expect(
      datesAskedIn(
        "Anne Morin, née le 16 mai 1863 à New York et morte le 2 juin 1940 à Palo Alto (États-Unis), est une botaniste.",
      ),
    ).toEqual([
      "À quelle date Anne Morin est-elle née à New York ?",
      "À quelle date Anne Morin est-elle morte à Palo Alto ?",
    ]);
  });
});

describe("the title of a work", () => {
  it("stands between quotation marks, without its second half", () => {
    expect(datesAskedIn("En 1834, Anne Morin publie Les Ardennes, ou promenades dans ces forêts.")).toEqual([
      "En quelle année Anne Morin a-t-elle publié « Les Ardennes » ?",
    ]);
    expect(datesAskedIn("Anne Morin publie en 1838 Souvenirs d'un vigneron où elle raconte sa vie.")).toEqual([
      "En quelle année Anne Morin a-t-elle publié « Souvenirs d’un vigneron » ?",
    ]);
  });

  it("is not asked where its end is unsure", () => {
    expect(datesAskedIn("Anne Morin présente à Paris en 1859 Le Marché à Foucherans.")).toEqual([]);
  });

  it("is no name that one presents or meets", () => {
    expect(datesAskedIn("En 1834, Anne Morin rencontre Victor Hugo.")).toEqual([
      "En quelle année Anne Morin a-t-elle rencontré Victor Hugo ?",
    ]);
  });
});

describe("an adjunct of circumstance", () => {
  it("is dropped behind an object that has a name", () => {
    expect(datesAskedIn("Le 27 mars 2004, la Roumanie a rejoint l'OTAN sous la présidence de Paul Morin.")).toEqual([
      "À quelle date la Roumanie a-t-elle rejoint l’OTAN ?",
    ]);
  });

  it("stays where the rest would say too little", () => {
    expect(datesAskedIn("En 1704, Paul Morin travailla sous la direction de Jean Petit.")).not.toContain(
      "En quelle année Paul Morin a-t-il travaillé ?",
    );
  });
});

describe("a number that the stem gives away", () => {
  it.each([
    ["one of two that go together", "La fougère de Dole double en deux ou trois jours."],
    ["the other of them", "La fougère de Dole mesure cinq à dix mètres."],
    ["a name that has it", "M87 est le 87e objet du catalogue de Dole."],
  ])("is not asked: %s", (_, text) => {
    expect(answersIn(text).declined).toContain("number-told");
    expect(answersIn(text).asked).toEqual([]);
  });

  it("is asked beside a name with another number", () => {
    expect(answersIn("M87 est le 31e objet du catalogue de Dole.").declined).not.toContain("number-told");
  });
});

describe("a name with more than itself", () => {
  it("is asked without the other names of whom it names", () => {
    expect(
      datesAskedIn("Paul Morin, de son nom complet Paul Morin Dupont, est un nageur né le 20 mai 1998 à Dole."),
    ).toEqual(["À quelle date Paul Morin est-il né à Dole ?"]);
  });

  it("is no subject where it is a class with a capital, or a title that nothing marks", () => {
    expect(datesAskedIn("Les Jeux ont eu lieu en 2016.")).toEqual([]);
    expect(answersIn("You can do the boat se vend à 3 exemplaires.").asked).toEqual([]);
  });
});

describe("one event told twice in one text", () => {
  it("is asked once, in the fewer words", () => {
    expect(
      datesAskedIn(
        "Anne Morin, née le 27 mai 1901 à Berlin et morte le 6 mai 1992 à Paris, est une actrice. Anne Morin naît le 27 mai 1901.",
      ),
    ).toEqual(["À quelle date Anne Morin est-elle morte à Paris ?", "À quelle date est née Anne Morin ?"]);
  });

  it("but twice where one did two things on one date", () => {
    expect(
      datesAskedIn(
        "En 1995, la Norvège a signé un accord avec le Danemark. En 1995, la Norvège a signé un traité avec la Suède.",
      ),
    ).toHaveLength(2);
  });
});

describe("a clause that goes on in the present", () => {
  it("is asked without what takes its object up again", () => {
    expect(
      datesAskedIn(
        "En 1978, la Pologne prend l'initiative de porter un projet de la Ligue de Dole et le présente à l'ONU.",
      ),
    ).not.toContain(
      "En quelle année la Pologne a-t-elle pris l’initiative de porter un projet de la Ligue de Dole et le présente à l’ONU ?",
    );
  });
});

describe("what a year was called", () => {
  it("is no subject", () => {
    expect(datesAskedIn("L'année 1979 est déclarée « Année du pont » par l'ONU.")).toEqual([]);
  });
});

describe("the wars of the world", () => {
  it("have the capitals that dictionaries give them", () => {
    expect(datesAskedIn("En 1939, la seconde Guerre Mondiale commence.")).toEqual([
      "En quelle année a commencé la Seconde Guerre mondiale ?",
    ]);
  });
});

describe("a count in a relative clause", () => {
  it("is not asked as if it were of the main one", () => {
    expect(answersIn("Le Cube de Dole est un jeu dont chaque face est divisée en 9 carrés.").asked).toEqual([]);
  });
});

describe("the name that is asked for", () => {
  it.each([
    [
      "in a clause that hangs on another",
      "Après qu'Anne, la mère de l'empereur Constantin, a découvert la croix de Jésus, la ville change.",
    ],
    ["for its mother", "La mère de l'empereur Constantin a découvert la croix de Jésus."],
    ["as the one who acts", "La croix de Jésus a été découverte par la mère de l'empereur Constantin."],
    ["for an army", "L'armée de Napoléon a fondé la ville de Dole en 1805."],
    [
      "behind whose name a title stands",
      "Anne Petit, la mère de l'ingénieur Paul Morin, premier maire de Dole, est morte.",
    ],
  ])("is not what another noun belongs to, %s", (_, text) => {
    expect(answersIn(text).asked).toEqual([]);
  });

  it("may have an office of its own before it", () => {
    expect(answersIn("L'empereur Constantin a découvert la croix de Jésus.").asked).toEqual([
      "Qui a découvert la croix de Jésus ? Constantin",
    ]);
    expect(answersIn("Le ministre des Affaires étrangères, M. Paul Morin, a fondé le musée de Dole.").asked).toEqual([
      "Qui a fondé le musée de Dole ? Paul Morin",
    ]);
  });
});

describe("the title of a work beside a noun that says what it is", () => {
  it("stands between quotation marks", () => {
    expect(
      datesAskedIn("En 1968, Anne Morin publie son premier roman, La Neige et le Feu, aussitôt interdit."),
    ).toEqual(["En quelle année Anne Morin a-t-elle publié son premier roman « La Neige et le Feu » ?"]);
    expect(datesAskedIn("Le film Les Trains du soir est tourné à Dole en 1971.")).toEqual([
      "En quelle année le film « Les Trains du soir » a-t-il été tourné à Dole ?",
    ]);
  });
});

describe("something new or former", () => {
  it("is not asked without what it belongs to", () => {
    expect(datesAskedIn("En 1976, Anne Morin a posé la première pierre de la nouvelle tribune.")).toEqual([]);
    expect(datesAskedIn("En 1976, Anne Morin a inauguré la nouvelle tribune du stade de Dole.")).toEqual([
      "En quelle année Anne Morin a-t-elle inauguré la nouvelle tribune du stade de Dole ?",
    ]);
  });
});

describe("a number told of a body that every country has", () => {
  it("is not asked", () => {
    expect(answersIn("Lors des élections de 1946, le Parti communiste obtient 38 % des voix.").declined).toContain(
      "bare-definite-subject",
    );
    expect(
      answersIn("Lors des élections de 1946, le Parti communiste polonais obtient 38 % des voix.").declined,
    ).not.toContain("bare-definite-subject");
  });
});

describe("what a question may not leave out", () => {
  it("is what someone was brought to do", () => {
    expect(datesAskedIn("En 1572, Paul Petit convainquit les moines de Dole.")).toEqual([]);
    expect(datesAskedIn("En 1572, Paul Petit a convaincu les moines de Dole de céder l'île de Morzan.")).toEqual([
      "En quelle année Paul Petit a-t-il convaincu les moines de Dole de céder l’île de Morzan ?",
    ]);
  });

  it("is the rest of the things that are dated", () => {
    expect(datesAskedIn("Le chœur et les cinq nefs de Saint-Jean de Dole datent de 1352.")).toEqual([]);
    expect(datesAskedIn("Le chœur de Saint-Jean de Dole date de 1352.")).toEqual([
      "De quelle année date le chœur de Saint-Jean de Dole ?",
    ]);
  });

  it("is what a number belongs to", () => {
    expect(answersIn("Le duc Paul de Dole rassemble une armée avec 200 canonniers.").asked).toEqual([]);
  });
});

describe("an act of a story in the present", () => {
  it("is not asked with « combien » where no date says of when it is", () => {
    expect(answersIn("Les Lynx de Dole sont éliminés en six matchs par les Ours de Morzan.").asked).toEqual([]);
    expect(answersIn("Le gardien Paul Morin arrête 41 tirs.").asked).toEqual([]);
  });

  it("is no passive where its verb takes « être »", () => {
    expect(datesAskedIn("En 2004, la sonde Morzan est passée à travers les anneaux de Saturne.")).toEqual([
      "En quelle année la sonde Morzan est-elle passée à travers les anneaux de Saturne ?",
    ]);
  });
});

describe("words of a biography that only its order explains", () => {
  it("are dropped where they tie one act to another", () => {
    expect(datesAskedIn("En 1878, Paul Morin signa aussi le pacte de Dole.")).toEqual([
      "En quelle année Paul Morin a-t-il signé le pacte de Dole ?",
    ]);
    expect(datesAskedIn("En 1878, Paul Morin signa déjà le pacte de Dole.")).toEqual([
      "En quelle année Paul Morin a-t-il signé le pacte de Dole ?",
    ]);
  });
});

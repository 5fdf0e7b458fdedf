import { describe, expect, it } from "vitest";
import { datesAskedIn, datesReadIn } from "./dates-asked-in";

describe("an act whose date stands before its object", () => {
  it.each([
    [
      "La Norvène adhéra en 1921 à la Ligue de Dole.",
      "En quelle année la Norvène a-t-elle adhéré à la Ligue de Dole ?",
    ],
    ["Paul Morel créa en 1880 un journal satirique.", "En quelle année Paul Morel a-t-il créé un journal satirique ?"],
  ])("is told by the object: %s", (text, stem) => expect(datesAskedIn(text)).toEqual([stem]));

  it.each([
    "Paul Morel trouva en 1836 une solution élégante.",
    "Paul Morel lança en 1836 un appel.",
    "Paul Morel publia en 1836 ses résultats.",
  ])("is not where the object tells nothing: %s", (text) => expect(datesAskedIn(text)).toEqual([]));
});

describe("what someone made", () => {
  it.each([
    [
      "En 1853, Paul Morel éleva une maison en béton moulé.",
      "En quelle année Paul Morel a-t-il élevé une maison en béton moulé ?",
    ],
    [
      "En 1871, Paul Morel met en vente une lampe à huile.",
      "En quelle année Paul Morel a-t-il mis en vente une lampe à huile ?",
    ],
    [
      "En 1902, Paul Morel signa un accord qui partageait le marché.",
      "En quelle année Paul Morel a-t-il signé un accord qui partageait le marché ?",
    ],
  ])("is known by its kind: %s", (text, stem) => expect(datesAskedIn(text)).toEqual([stem]));

  it.each([
    "En 1853, Paul Morel construisit une maison.",
    "En 1853, Paul Morel composa une œuvre remarquable.",
    "En 1853, Paul Morel organisa une série de réunions.",
    "En 1853, Paul Morel signa un accord.",
  ])("is not known by less: %s", (text) => expect(datesAskedIn(text)).toEqual([]));
});

describe("what someone found or stated", () => {
  it.each([
    [
      "En 1820, Paul Morel remarque que le fer chauffé change de couleur.",
      "En quelle année Paul Morel a-t-il remarqué que le fer chauffé change de couleur ?",
    ],
    [
      "En 1877, Paul Morel déclara que le traité de Dole était « une farce ».",
      "En quelle année Paul Morel a-t-il déclaré que le traité de Dole était « une farce » ?",
    ],
  ])("is asked where it is told whole: %s", (text, stem) => expect(datesAskedIn(text)).toEqual([stem]));

  it.each([
    "En 1820, Paul Morel comprit que la chaleur se propage comme une onde.",
    "En 1820, Paul Morel montra que, dans le nord de la Russie, plus il fait froid, plus le fer casse.",
    "En 1820, Paul Morel montra qu'elle tournait.",
    "En 1820, Paul Morel déclara que son roi se trompait.",
  ])("is not where it was cut short or speaks of another: %s", (text) => expect(datesAskedIn(text)).toEqual([]));
});

describe("an act that a colon follows", () => {
  it.each([
    [
      "Le 13 mai 1888, la princesse Jeanne signe la Loi d'or : des milliers de personnes sont libres.",
      "À quelle date la princesse Jeanne a-t-elle signé la Loi d’or ?",
    ],
    [
      "Le 26 octobre 1994, la Jordanie signe à Dole un traité de paix avec Israël : c'est le deuxième.",
      "À quelle date la Jordanie a-t-elle signé à Dole un traité de paix avec Israël ?",
    ],
  ])("is asked where it was told before the colon: %s", (text, stem) => expect(datesAskedIn(text)).toEqual([stem]));

  it.each([
    "En 1836, Paul Morel trouve à Dole une solution : chaque métal baigne dans son sel.",
    "En 1836, Paul Morel contourne l'obstacle : chaque métal baigne dans son sel.",
  ])("is not where the colon brings it: %s", (text) => expect(datesAskedIn(text)).toEqual([]));
});

describe("an act that few words tell", () => {
  it.each([
    ["Le 6 août 1852, le brick Hélène prit feu.", "À quelle date le brick Hélène a-t-il pris feu ?"],
    [
      "En mars 1993, le président Paul Morel démissionna.",
      "En quel mois et en quelle année le président Paul Morel a-t-il démissionné ?",
    ],
    ["En 1954, le pont de Dole a été mis en service.", "En quelle année le pont de Dole a-t-il été mis en service ?"],
    [
      "En 1534, le roi Jean III partage le littoral en quinze capitaineries.",
      "En quelle année le roi Jean III a-t-il partagé le littoral en quinze capitaineries ?",
    ],
    [
      "En 1887, Paul Morel transféra son atelier à Dole.",
      "En quelle année Paul Morel a-t-il transféré son atelier à Dole ?",
    ],
    [
      "Le 27 septembre 2016, la Cour de Dole condamna Paul Morel à neuf ans de prison.",
      "À quelle date la Cour de Dole a-t-elle condamné Paul Morel à neuf ans de prison ?",
    ],
    [
      "Les partisans de Morel s'emparèrent de Dole le 1er mai 1945, un jour avant les Alliés.",
      "À quelle date les partisans de Morel se sont-ils emparés de Dole ?",
    ],
    [
      "L'OPEP se résout à l'entente avec Dole en 2016.",
      "En quelle année l’OPEP s’est-elle résolue à l’entente avec Dole ?",
    ],
  ])("is asked: %s", (text, stem) => expect(datesAskedIn(text)).toEqual([stem]));

  it.each([
    "En 1534, le roi Jean III partage le littoral.",
    "En 1887, Paul Morel transféra son atelier.",
    "En 1918, Paul Morel vendit des timbres pendant neuf ans.",
    "En 1854, Paul Morel remit en marche.",
    "En 1840, le pont de Dole fut remis.",
  ])("is not where more is needed: %s", (text) => expect(datesAskedIn(text)).toEqual([]));

  it("is asked by how much: a line above says of what", () => {
    expect(datesReadIn("En 1985, la puissance de l'usine de Dole fut portée à 45 mégawatts.")).toEqual([
      "En quelle année la puissance de l’usine de Dole a-t-elle été portée à 45 mégawatts ?",
    ]);
  });
});

import type { Constraint } from "./constraint";

/** Words with a capital: names, and nouns that have one out of respect. */
export const CAPITAL_CONSTRAINTS: readonly Constraint[] = [
  {
    name: "dignified-adjective",
    example: ["Hier le Haut Conseil a siégé.", "Haut", "ADJ"],
    select: "A",
    if: ["0 CAPITAL", "-1C D|au|aux|du|des", "1 DIGNIFIED"],
  },
  {
    name: "dignified-noun",
    example: ["Hier la Faculté a fermé ses portes.", "Faculté", "NOUN"],
    select: "N",
    if: ["0 DIGNIFIED", "-1C D|au|aux|du|des", "NOT 1 CAPITAL"],
  },
  {
    name: "dignified-noun-before-dignified-noun",
    example: ["Messieurs les Présidents Directeurs ont signé.", "Présidents", "NOUN"],
    select: "N",
    if: ["0 DIGNIFIED", "-1C D|au|aux|du|des", "1 DIGNIFIED"],
  },
  {
    name: "dignified-noun-after-adjective",
    example: ["Hier le Haut Conseil a siégé.", "Conseil", "NOUN"],
    select: "N",
    if: ["0 DIGNIFIED", "-1C A|NUM", "-2C D|au|aux|du|des", "NOT 1 CAPITAL"],
  },
  {
    name: "rank-before-name",
    example: ["Hier le Colonel Varin a capitulé.", "Colonel", "NOUN"],
    words:
      "président présidente général générale colonel commandant capitaine lieutenant maréchal amiral docteur professeur maître roi reine prince princesse empereur comte comtesse duc duchesse pape évêque abbé père mère frère sœur oncle tante sultan calife émir ministre sénateur député maire rue place avenue boulevard lac mont rivière",
    select: "N",
    if: ["0 DIGNIFIED", "-1C D|au|aux|du|des", "1 CAPITAL"],
  },
  {
    name: "known-name-before-verb",
    example: ["Anna ferma la porte.", "Anna", "PROPN"],
    select: "NAME",
    if: ["0 KNOWN_NAME", "NOT 0 N|A", "1 V|NEG|CLIT|CAPITAL", "NOT 1 INF|-t-il|-t-elle|-t-on"],
  },
  {
    name: "unknown-name-at-the-head",
    example: ["Zoré de Brannes est prince.", "Zoré", "PROPN"],
    select: "NAME",
    if: ["0 START", "0 GUESSED", "0 PP|V", "1 de|d'|du|CAPITAL|V|NEG|CLIT|,"],
  },
  {
    name: "unknown-name-as-subject",
    example: ["Stendhal publie un roman.", "Stendhal", "PROPN"],
    select: "NAME",
    if: ["0 START", "0 GUESSED", "0 N_S|A_S|N_P|A_P", "NOT 0 ADV|INF", "1 V3S|NEG|CLIT|,", "NOT 1 V3P"],
  },
];

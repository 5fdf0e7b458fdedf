import { BIT, type WordClassName } from "./classes";

/** Endings that tell what an unknown word may be, the likeliest class first; the longest ending that fits wins. */
const ENDINGS: Readonly<Record<string, string>> = {
  amment: "ADV",
  emment: "ADV",
  ment: "ADV N_S",
  ments: "N_P",
  tion: "N_S",
  sion: "N_S",
  tions: "N_P",
  sions: "N_P",
  té: "N_S PP",
  tés: "N_P PP",
  isme: "N_S",
  ismes: "N_P",
  iste: "N_S A_S",
  istes: "N_P A_P",
  ique: "A_S N_S",
  iques: "A_P N_P",
  eur: "N_S A_S",
  eurs: "N_P A_P",
  euse: "A_S N_S",
  euses: "A_P N_P",
  eux: "A_S A_P",
  age: "N_S",
  ages: "N_P",
  ien: "N_S A_S",
  ienne: "A_S N_S",
  iens: "N_P A_P",
  iennes: "A_P N_P",
  ais: "A_S A_P N_S N_P",
  aise: "A_S N_S",
  aises: "A_P N_P",
  ois: "A_S A_P N_S N_P",
  oise: "A_S N_S",
  oises: "A_P N_P",
  al: "A_S N_S",
  ale: "A_S N_S",
  ales: "A_P",
  aux: "A_P N_P",
  el: "A_S N_S",
  elle: "A_S N_S",
  els: "A_P",
  elles: "A_P N_P",
  if: "A_S N_S",
  ifs: "A_P N_P",
  ive: "A_S N_S",
  ives: "A_P N_P",
  able: "A_S",
  ables: "A_P",
  ible: "A_S",
  ibles: "A_P",
  aire: "A_S N_S",
  aires: "A_P N_P",
  er: "INF N_S",
  é: "PP A_S N_S",
  ée: "PP N_S A_S",
  és: "PP A_P N_P",
  ées: "PP A_P N_P",
  ant: "GER A_S N_S",
  ante: "A_S N_S",
  antes: "A_P N_P",
  ants: "A_P N_P",
  aient: "V3P",
  èrent: "V3P",
  eront: "V3P",
  ait: "V3S N_S",
  isa: "V3S",
  era: "V3S",
  isent: "V3P",
  ise: "V3S N_S",
  ologie: "N_S",
  graphie: "N_S",
  s: "N_P A_P",
  "": "N_S A_S",
};

const LONGEST = Math.max(...Object.keys(ENDINGS).map((ending) => ending.length));
const GUESSES = new Map(
  Object.entries(ENDINGS).map(([ending, classes]) => [
    ending,
    classes.split(" ").map((name) => BIT[name as WordClassName]),
  ]),
);

/** What a word in lower case that no lexicon knows may be, the likeliest class first; never empty. */
export function guess(word: string): readonly number[] {
  for (let length = Math.min(LONGEST, word.length - 2); length > 0; length -= 1) {
    const classes = GUESSES.get(word.slice(-length));
    if (classes) return classes;
  }
  return [BIT.N_S, BIT.A_S];
}

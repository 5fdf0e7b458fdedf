import type { Constraint } from "./constraint";
import { PARTICIPLE_CONSTRAINTS } from "./constraints-participles";

/** Verbs, and the nouns and adjectives that look like them; participles have their place among them. */
export const VERB_CONSTRAINTS: readonly Constraint[] = [
  {
    name: "verb-after-subject",
    example: ["Il ferme la boutique.", "ferme", "VERB"],
    select: "V",
    if: ["-1C SUBJ|NEG"],
  },
  {
    name: "verb-after-clitic",
    example: ["Elle les place devant lui.", "place", "VERB"],
    select: "V|INF|GER",
    if: ["-1C CLIT"],
  },
  {
    name: "verb-before-inverted-subject",
    example: ["Marche-t-il encore ?", "Marche", "VERB"],
    select: "V",
    if: [
      "1 -il|-elle|-on|-t-il|-t-elle|-t-on|-ils|-elles|-t-ils|-t-elles|-je|-tu|-nous|-vous|-ce|-moi|-toi|-le|-la|-les|-lui|-leur|-y|-en",
    ],
  },
  {
    name: "verb-after-qui",
    example: ["La route qui monte est raide.", "monte", "VERB"],
    select: "V",
    if: ["-1 qui", "NOT -2C ADP"],
  },
  {
    name: "verb-after-ca",
    example: ["Cela marche bien.", "marche", "VERB"],
    select: "V3S",
    if: [
      "-1 cela|ça|ceci|c'|personne|rien|chacun|celui-ci|celle-ci",
      "-1C PRON|CLIT",
      "NOT -2C ADP",
      "NOT -2 AVOIR|ETRE",
    ],
  },
  ...PARTICIPLE_CONSTRAINTS,
  {
    name: "plural-verb-after-plural",
    example: ["Les hommes content leur vie.", "content", "VERB"],
    select: "V3P",
    if: ["-1C N_P|A_P|SUBJ_P|PP", "0 N_S|A_S"],
  },
  {
    name: "singular-adjective-in-ent",
    example: ["Un homme content rit.", "content", "ADJ"],
    remove: "V3P",
    if: ["-1C N_S|D_S|A_S|ADV|V3S"],
  },
  {
    name: "no-first-person-without-subject",
    example: ["Devant la porte, on attend.", "porte", "NOUN"],
    remove: "V12",
    if: ["NOT -1* SUBJ_12|nous|vous|toi|moi BARRIER PUNCT", "NOT -1* REL|CC", "NOT 1 PUNCT", "NOT -1 PUNCT"],
  },
  {
    name: "bare-noun-before-article",
    example: ["Moscou signe un accord.", "signe", "VERB"],
    select: "V3S",
    if: [
      "0 N_S|A_S",
      "NOT -1 D|ADP|PRENOMINAL|V|INF|AVOIR|PP|NUM|START",
      "1 D",
      "NOT 1C CLIT",
      "NOT -1* V BARRIER PUNCT|REL|SC|CC",
      "NOT 1C* V BARRIER PUNCT|REL|SC|CC",
    ],
  },
  {
    name: "bare-noun-before-article-after-and",
    example: ["Il entre et ferme la porte.", "ferme", "VERB"],
    select: "V3S",
    if: ["0 N_S|A_S", "-1 et|puis|mais|ou|,", "1 D|INF|NUM", "-1* V|SUBJ|NAME", "NOT -2C A"],
  },
  {
    name: "verb-before-its-attribute",
    example: ["Le roi part, tombe malade et meurt.", "tombe", "VERB"],
    select: "V",
    if: ["0 COPULA", "0 V3S", "1C A|PP", "-1 PUNCT|CC|NAME|N", "NOT 0 START"],
  },
  {
    name: "one-more-verb",
    example: ["Il marche, court, mange et dort.", "court", "VERB"],
    select: "V",
    if: ["-1 ,|et", "-2C V", "1 ,|et|."],
  },
  {
    name: "verb-of-its-clause",
    example: ["Le maire fixe par décret les conditions.", "fixe", "VERB"],
    select: "V3S",
    if: [
      "0 N_S|A_S",
      "-1C N_S|NAME|A_S|ADV|NUM|PP|PRON",
      "-1* N_S|NAME",
      "NOT -1* V BARRIER PUNCT|REL|SC|CC",
      "NOT 1C* V BARRIER PUNCT|REL|SC|CC",
      "1 ADP|D|ADV|PUNCT|NUM|PP|CLIT|A",
      "NOT -1 EDGE|PRENOMINAL",
      "NOT 0 CAPITAL|GUESSED",
    ],
  },
  {
    name: "verb-before-bare-noun",
    example: ["Le président élu prête serment en janvier.", "prête", "VERB"],
    select: "V3S",
    if: [
      "0 A_S",
      "-1C N_S|NAME|PP",
      "1C N_S",
      "NOT -1* V BARRIER PUNCT|REL|SC|CC",
      "NOT 1C* V BARRIER PUNCT|REL|SC|CC",
      "NOT 0 CAPITAL|GUESSED|PRENOMINAL",
    ],
  },
  {
    name: "verb-after-inserted-phrase",
    example: ["La ville, fondée en 1200, compte 3 000 habitants.", "compte", "VERB"],
    select: "V3S",
    if: [
      "-1 ,|)|»|—|–",
      "0 N_S|A_S",
      "1 D|NUM|ADP|ADV|CLIT|en",
      "-2* N|NAME",
      "NOT -2* V BARRIER ;|:",
      "NOT 0 PRENOMINAL",
    ],
  },
  {
    name: "verb-after-inserted-relative",
    example: ["Le bloc, dont la masse dépasse six tonnes, repose au musée.", "repose", "VERB"],
    select: "V3S",
    if: [
      "-1 ,",
      "0 N_S|A_S",
      "1 D|NUM|ADP|ADV|CLIT",
      "-2* REL BARRIER ;|:",
      "NOT 1C* V BARRIER REL|SC",
      "NOT 0 PRENOMINAL|CAPITAL|GUESSED",
    ],
  },
  {
    name: "no-verb-where-there-is-one",
    example: ["La guerre prit fin et la marche fut longue.", "marche", "NOUN"],
    remove: "V",
    if: ["0 N|A", "-1C A|N|V|PP|INF|NAME", "-1C* V BARRIER PUNCT|REL|SC|CC"],
  },
  {
    name: "noun-after-infinitive-preposition",
    example: ["Il y a de quoi rire.", "rire", "VERB"],
    select: "INF",
    if: ["0 N", "-1 pour|sans|à|de|d'|faire|MODAL|quoi|fait OVER «|“|\"", "NOT -1C D", "NOT 1C A"],
  },
];

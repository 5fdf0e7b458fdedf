import type { ReadingRules } from "../language";
import {
  ABBREVIATIONS,
  FINAL_ABBREVIATIONS,
  SENTENCE_STARTERS,
  SMALL_STARTERS,
  TITLES,
  UNITS,
  WORDLIKE_ABBREVIATIONS,
} from "./abbreviations";
import { BOILERPLATE, PROMOTES, REFERENCES } from "./boilerplate";
import { GLUING } from "./words";

/** Forms that are finite verbs and hardly anything else. */
const FINITE = new Set(
  `a ont est sont fut furent était étaient avait avaient sera seront serait seraient aura auront eut eurent peut peuvent pouvait
  doit doivent devait va vont veut veulent fait font faisait devient deviennent devint devient permet permettent prend prennent
  fit firent vit virent prit prirent mit mirent dit vint vinrent devinrent tint tinrent naquit mourut vécut reçut reçurent perdit
  rendit conquit put purent dut durent sut voulut connut parut battit suivit servit partit sortit établit réunit
  passa donna trouva tomba commença entra resta fonda créa régna épousa nomma envoya arriva gagna quitta signa ordonna refusa
  déclara proclama obligea imposa porta mena lança attaqua occupa annexa abdiqua adopta vota décida demanda accorda ouvrit
  est-il a-t-il sont-ils soit soient ait aient était-ce reçoit reçoivent voit voient sait savent vient viennent tient tiennent
  met mettent dit disent naît naissent meurt meurent vit vivent éclate éclatent n'a n'est n'ont
  mène mènent possède possèdent constitue constituent représente représentent reste restent compte comptent comprend`.split(
    /\s+/,
  ),
);

/** Endings of the imperfect, the simple past and the conditional, third person. */
const FINITE_ENDING = /(?:aient|èrent|irent|urent|inrent|erait|irait|issait|issent|eront|iront|dront|tront)$/u;

/** How to read French text. */
export const READING: ReadingRules = {
  abbreviations: ABBREVIATIONS,
  titles: TITLES,
  finalAbbreviations: FINAL_ABBREVIATIONS,
  wordlikeAbbreviations: WORDLIKE_ABBREVIATIONS,
  units: UNITS,
  sentenceStarters: SENTENCE_STARTERS,
  smallStarters: SMALL_STARTERS,
  articleBeforeAcronym: /(?:^|[^\p{L}])(?:l'|d'|la |les? |aux? |du |des |en |à l')$/iu,
  boilerplate: BOILERPLATE,
  references: REFERENCES,
  promotes: PROMOTES,
  isFiniteVerb: (word) => FINITE.has(word) || FINITE_ENDING.test(word),
  opensClause: /^(?:Ils?|Elles?|On|Je|J'|Tu|Nous|Vous|C'est|Ce sont|Il y a)(?![\p{L}-])/u,
  opensTail: /\s*:\s|\s(?=(?:qui|que|dont|où)\s|qu['’])/u,
  gluing: GLUING,
  doubled:
    /(?<![\p{L}'’-])(?:(le|la|les|du|des|un|une|de|et|à|au|aux|dans|par|sur|qui|que) \1(?![\p{L}'’-])|((?:de|du|en|à) \p{Lu}[\p{L}-]+) \2(?![\p{L}'’-]))/u,
};

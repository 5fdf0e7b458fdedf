const CHANGE =
  /(?<!\p{L})(?:rebaptis|renomm|débaptis|révis|amend|modifi|réform|refond|abrog|suppri|abol|dissou|ferm|rouv|agrandi|élargi|étend|restaur|rénov|reconstrui|démol|détrui|incendi|pill|ravag|transform|converti|transfér|déplac|nationalis|privatis|électrifi|class|inscri|rachet|racheté|absorb|vend|cédé|traduit|mis(?:e|es)? en vigueur|entré(?:e|es|s)? en vigueur)\p{L}*(?!\p{L})/iu;

const BEGINNING =
  /(?<!\p{L})(?:promulgué|adopté|signé|conclu|voté|publié|paru|créé|fondé|constitué|institué|instauré|établi|construit|bâti|édifié|érigé|inauguré|ouvert|achevé)(?:e|s|es)?(?!\p{L})/iu;

const STAGE =
  /(?<!\p{L})(?:achev|achèvement|inaugur|ouvert|mis(?:e|es)? en service|termin|construi|construction|bâti|édifi|érig|commenc|entrepris|fondé|fondation|créé|création|fermé|fermeture|détrui|destruction|démol)\p{L}*(?!\p{L})/iu;

/** True for what happens to something that is there: it is renamed, enlarged, sold, burnt or done away with. */
export const isChange = (statement: string): boolean => CHANGE.test(statement);

/** True for a sentence that tells how something came to be. */
export const tellsBeginning = (sentence: string): boolean => BEGINNING.test(sentence);

/** True for a statement of how a work or a house came to be, was opened or was lost. */
export const isStage = (statement: string): boolean => STAGE.test(statement);

const OPENED =
  /(?<!\p{L})(?:installée?s? (?:à|au|aux|dans|le|en)(?!\p{L})|entrée?s? en (?:fonctions?|service|activité|exercice)|entr(?:e|a|ent|èrent) en (?:fonctions?|service|activité|exercice)|(?:ouvert|ouvre|ouvrit) ses portes|ouvert(?:e|s|es)? (?:au public|à la circulation)|inaugur\p{L}+|mis(?:e|es)? en (?:service|place)|(?:vu|voit|vit) le jour|commenc(?:é|e|a) (?:ses|à fonctionner|à émettre|à paraître))(?!\p{L})/iu;

const FIRST_ACT =
  /(?<!\p{L})(?:(?:son|leur) premier|(?:sa|leur) première|(?:ses|leurs) premi(?:ers|ères)|pour la première fois|(?:la première|le premier) (?:séance|réunion|session|audience|arrêt|jugement|décision|représentation|concert|numéro|émission|match|élève|passager|train|vol|visiteur|patient|cours))(?!\p{L})/iu;

/** True for a sentence that tells when something began to work: "installée au Sénat", "entrée en fonction", "ouvert au public". */
export const tellsOpening = (sentence: string): boolean => OPENED.test(sentence);

/** True for the first of what a body or a house does: it lies behind its opening. */
export const isFirstAct = (statement: string): boolean => FIRST_ACT.test(statement);

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

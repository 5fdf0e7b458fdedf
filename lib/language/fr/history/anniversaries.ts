/** A feast that counts the years since something: whoever knows that, or finds it in the text, adds them up. */
const ANNIVERSARY =
  /(?<!\p{L})(?:anniversaires?|jubil(?:é|aire)s?|(?:bi|tri|quadri)?centenaires?|cinquantenaires?|sesquicentenaires?|millénaires? (?:de|du|des|d')|noces d'(?:or|argent|étain|émeraude|diamant))(?!\p{L})/iu;

/** The day of every year, and no count of years: "le jour anniversaire", "à la date anniversaire"; and whoever turned a hundred. */
const NO_COUNT =
  /(?<!\p{L})(?:(?:jour|date)s? (?:d')?anniversaires?|cadeaux? d'anniversaires?|(?:morte?|décédée?|devenue?) centenaires?)(?!\p{L})/iu;

/** True for a feast whose year is told by what it is the anniversary of: "le centenaire de l'armistice". @param text with plain apostrophes and spaces */
export const isAnniversary = (text: string): boolean => ANNIVERSARY.test(text) && !NO_COUNT.test(text);

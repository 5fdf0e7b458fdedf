/** What stands before a name that is a place or a school and no ruler: "la place Henri IV", "le concile Vatican II". */
const NO_RULER =
  "(?<!(?:places?|ponts?|rues?|avenues?|boulevards?|lycées?|collèges?|universités?|hôpita(?:l|ux)|conciles?|lignes?|usines?|centrales?|quais?|stades?) )";

/** Names that bear a Roman number and are no ruler's. */
const NO_NAME =
  "(?!(?:Vatican|Latran|Lyon|Paris|Apollo|Voyager|Spoutnik|Mark|Super|Bowl|Airbus|Falcon|Salut|Guerre)(?!\\p{L}))";

/** "Philippe V", "Jean-Paul II", "Henri Ier". */
const NUMBERED = `${NO_RULER}(?<![\\p{L}-])${NO_NAME}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:Ier|Ire|(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3}))(?![\\p{L}\\d-])`;

/** "Philippe le Bel", "Jeanne la Folle", "Charles le Téméraire". */
const SURNAMED = `${NO_RULER}(?<![\\p{L}-])(?:Charles|Louis|Philippe|Jean|Jeanne|Pierre|Henri|Guillaume|Robert|Pépin|Ivan|Isabelle|Alphonse|Frédéric|Édouard|Richard|Ferdinand|Marie|Catherine|Hugues|Conrad|Othon|Baudouin) l[ea] (?:\\p{Lu}\\p{L}+)(?!\\p{L})`;

/** Someone who rules, by name. Few letters are capitals: only before one is it asked what stands there. */
const RULER = new RegExp(`(?=\\p{Lu})(?:${NUMBERED}|${SURNAMED})`, "u");

/** Meetings and treaties, each of one year, that did or brought about what is asked. */
const OCCASION =
  /(?<!\p{L})(?:par|lors d[eu]|à l'issue d[eu]|au|aux|pendant|durant|à)(?: l[ae]s?| l'|) ?(?:congrès|traités?|sommet|conférence|concile|convention|accords?|paix|diète|édit|armistice) (?:de |d'|du |des )(?:la |l'|les? )?\p{Lu}/u;

/** Years around an act of a ruler, and around what a meeting or a treaty did. */
const YEARS = { reign: 5, occasion: 3 } as const;

/**
 * How many years around the right one a wrong one may lie: the reign of a ruler who is named is short, and whoever knows the congress of
 * Vienna knows its year. Infinite for all else.
 *
 * @param text with plain apostrophes and spaces
 */
export function reachIn(text: string): number {
  if (OCCASION.test(text)) return YEARS.occasion;
  return RULER.test(text) ? YEARS.reign : Infinity;
}

const ONCE =
  "traité|paix|bataille|siège|congrès|conférence|concile|accord|convention|pacte|trêve|combat|prise|sommet|guerre|croisade|exposition";

/** What bears a place or a name alone: "le traité de Salvane"; group 1 is all but its article. */
const NAMED = new RegExp(
  `(?<![\\p{L}-])(?:l[ea] |du |au )((?:${ONCE}) (?:de |d['’]|du )(?:La |Le )?\\p{Lu}[\\p{L}-]+)(?![\\p{L}’'-]| [IVX\\d]+)`,
  "gu",
);

const RANK = "(?:second|seconde|deuxième|troisième|nouveau|nouvelle|autre)";

/**
 * True for a question on something of a name that its text gives to two: "le traité de Salvane" where it goes on with "un second
 * traité de Salvane". What is ranked in the question, or has its year, is told from the other.
 */
export const isNamedTwice = (stem: string, source: string): boolean =>
  [...stem.matchAll(NAMED)].some(([, named = ""]) =>
    new RegExp(`(?<!\\p{L})${RANK} ${named.replaceAll("’", "['’]")}(?!\\p{L})`, "iu").test(source),
  );

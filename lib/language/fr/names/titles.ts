const list = (words: string): readonly string[] => words.trim().split(/\s*;\s*/u);

/** Titles that stand right before a last name: "président Mitterrand", "général de Gaulle". Masculine. */
const STRONG_M = list(
  "vice-président; président; premier ministre; ministre; secrétaire général; secrétaire d'état; chancelier; roi; empereur; tsar; sultan; shah; chah; émir; prince; duc; comte; baron; marquis; vicomte; pape; cardinal; archevêque; évêque; abbé; général; maréchal; colonel; capitaine; commandant; amiral; lieutenant; sergent; docteur; professeur; gouverneur; sénateur; député; commissaire; consul; ambassadeur; dictateur; père; frère; pharaon; calife",
);
const STRONG_F = list(
  "vice-présidente; présidente; première ministre; ministre; secrétaire générale; chancelière; reine; impératrice; tsarine; princesse; duchesse; comtesse; baronne; marquise; professeure; gouverneure; sénatrice; députée; ambassadrice; sœur; générale",
);
/** What people are by trade or office: a role, but no word that a last name alone follows. */
const ROLES_M = list(
  "chef; dirigeant; leader; secrétaire; directeur; maire; préfet; écrivain; romancier; poète; philosophe; physicien; chimiste; mathématicien; historien; peintre; sculpteur; architecte; ingénieur; biologiste; médecin; explorateur; navigateur; compositeur; chanteur; acteur; réalisateur; cinéaste; journaliste; avocat; astronaute; spationaute; cosmonaute; pilote; industriel; banquier; inventeur; chercheur; savant; botaniste; naturaliste; géographe; astronome; économiste; sociologue; militant; résistant; fondateur; dramaturge; photographe; diplomate; représentant; porte-parole; khan; négociateur; juriste; théologien; moine; révolutionnaire; opposant; héritier; successeur; linguiste; anthropologue; ethnologue; archéologue; égyptologue; paléontologue; géologue; informaticien; entrepreneur; couturier; pharmacien; chirurgien; pasteur; imprimeur; éditeur; musicien; pianiste; violoniste; aviateur; alpiniste; cycliste; athlète; champion; entraîneur; homme d'état; homme politique",
);
const ROLES_F = list(
  "cheffe; dirigeante; directrice; mairesse; écrivaine; romancière; poétesse; physicienne; mathématicienne; historienne; sculptrice; ingénieure; exploratrice; navigatrice; compositrice; chanteuse; actrice; réalisatrice; avocate; inventrice; chercheuse; savante; militante; résistante; fondatrice; représentante; négociatrice; religieuse; opposante; héritière; linguiste; philosophe; femme politique; femme de lettres; musicienne; pianiste; aviatrice; athlète; championne; pharmacienne",
);

/** "M.", "Mme" and the like: no role, but a person follows. */
export const CIVIL =
  "MM\\.|M\\.|Mme|Mmes|Mlle|Madame|Monsieur|Mademoiselle|Dr|Pr|Me|Mgr|Maître|Sir|sir|lord|Lord|lady|Lady|don|doña";
/** Those of them that a woman bears. */
export const CIVIL_F = /^(?:Mme|Mmes|Mlle|Madame|Mademoiselle|lady|Lady|doña)$/u;

/** With their capital as it is often written: "Président", "Secrétaire Général", "Secrétaire d'Etat". */
const anyCase = (titles: readonly string[]): string =>
  [...new Set(titles)]
    .toSorted((a, b) => b.length - a.length)
    .map((title) =>
      title
        .split(" ")
        .map(
          (word) =>
            `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1).replace("état", "[ée]tat").replace("'[ée]", "['’][éeÉE]")}`,
        )
        .join(" "),
    )
    .join("|");

/** Matches a title that a last name may follow at once. */
export const STRONG = anyCase([...STRONG_M, ...STRONG_F]);
/** Matches any title or trade. */
export const ROLE = anyCase([...STRONG_M, ...STRONG_F, ...ROLES_M, ...ROLES_F]);

const masculine = new Set([...STRONG_M, ...ROLES_M]);
const feminine = new Set([...STRONG_F, ...ROLES_F]);

/** Gender that a title or trade tells; null for "ministre". */
export function genderOfRole(role: string): "f" | "m" | null {
  const words = role.toLowerCase().replaceAll("’", "'").split(" ");
  for (const title of [words.slice(0, 2).join(" "), words[0] ?? ""]) {
    if (masculine.has(title) === feminine.has(title)) continue;
    return masculine.has(title) &&
      /^(?:roi|empereur|tsar|prince|duc|comte|président|chancelier|pape|cardinal|abbé|père|frère|sultan|chanteur|acteur)/u.test(
        title,
      )
      ? "m"
      : feminine.has(title)
        ? "f"
        : null;
  }
  return null;
}

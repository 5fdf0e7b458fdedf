import type { LifeRules } from "../../life-rules";
import { remembered } from "../../remember";
import { otherNameIn } from "./other-names";

const genderOfLife: LifeRules["genderOfLife"] = (word, event) =>
  (event === "birth" ? /^née?$/u : /^(?:mort|décédé)e?$/u).test(word) ? (/[^é]e$|ée$/u.test(word) ? "f" : "m") : null;

/** "Louis Armand", "Jeanne d’Arc", "Louis XIV", "Catherine II de Russie". */
const NAME = String.raw`\p{Lu}[\p{L}-]+(?: (?:(?:de|du|des|von|van|le|la|Le|La) )?(?:d['’])?(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}`;

/** " à Nice", " à New York", " au Mans", " à Villeneuve-sur-Lot", " à Fort-de-France": the place with all its words. */
const PLACE = String.raw` (?:à|en|au|aux) (?:(?:La|Le|Les) |L['’])?\p{Lu}[\p{L}'’-]+(?: (?:(?:de|du|des|la|le|les|sur|sous|lès) ){0,2}(?:d['’])?\p{Lu}[\p{L}'’-]+){0,3}`;

/** "dans la ville de Nice", where only the name of the town is wanted. */
const IN_TOWN = String.raw` dans (?:la ville|le village|la commune) (?:de |d['’])(?<NAME>\p{Lu}[\p{L}'’-]+)`;

/** Of whom, how and where, with each date as one sign, and what may stand between them. */
const openingWith = remembered((sign: string): RegExp => {
  const other = String.raw`[^;:.«»"()${sign}]`;
  const alias = String.raw`(?:,${other.replace("[^", "[^,")}{2,90}){0,3}?`;
  const presented = String.raw`(?:,? (?:est|fut|était) une? ${other}{3,160}?,?)`;
  const place = (name: string): string =>
    String.raw`(?:(?<${name}>${PLACE})|${IN_TOWN.replace("NAME", `${name}Town`)})?`;
  return new RegExp(
    String.raw`^(?<name>${NAME})(?<between>${alias}(?:,| \(|${presented})) ?(?<born>née?)(?: \p{Lu}[\p{L}'’-]+)*` +
      String.raw`${place("before")},? ?${sign}${place("after")}` +
      String.raw`(?:(?<filler>${other}{0,90}?)(?:,| et|, et|,? puis)? (?<died>mort|morte|décédée?)(?: assassinée?)?${place("beforeDeath")},? ?${sign}${place("afterDeath")})?`,
    "u",
  );
});

/** Words that bring in someone else, of whom the rest may be said. */
const SOMEONE_ELSE =
  /(?<!\p{L})(?:fils|fille|enfant|frère|sœur|jum(?:eau|elle)|père|mère|mari|femme d|épou(?:x|se|sa|sé|sée)|veu(?:f|ve)|compagn(?:e|on)|neveu|nièce|cousine?|petite?-\p{L}+|élève|disciple|qui|que|dont|où|avec|et (?:de|d['’]))(?!\p{L})/u;

/** How French begins the story of a life. */
export const lifeRules: LifeRules = {
  life: { birth: "né", death: "mort" },
  genderOfLife,
  otherNameIn,
  opensLife: (words) => /^(?:,[^,.;]{2,60},)? (?:naît|naquit|voit le jour|vit le jour) (?!de |d['’])/u.test(words),
  withoutFront: (sentence) =>
    sentence.replace(
      /^(?:Le|En|À|Au|Dans) [^,.;]{2,40}, (?=\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}[^.;,]{2,60} (?:naît|naquit) )/u,
      "",
    ),
  lifeToldBy: (sentence, sign) => {
    if (!/(?<!\p{L})née?(?!\p{L})/u.test(sentence)) return null;
    const found = openingWith(sign).exec(sentence)?.groups;
    const gender = genderOfLife(found?.["born"] ?? "", "birth");
    if (!found || !gender) return null;
    const { name = "", between = "", filler = "", died = "" } = found;
    if (SOMEONE_ELSE.test(between)) return null;
    const isDeath = genderOfLife(died, "death") === gender && !SOMEONE_ELSE.test(filler);
    return {
      name,
      gender,
      birth: { place: placeIn(found, ""), date: 0 },
      death: isDeath ? { place: placeIn(found, "Death"), date: 1 } : null,
    };
  },
};

/** The place before or behind a date, whichever is told. */
const placeIn = (groups: Readonly<Record<string, string | undefined>>, of: "" | "Death"): string => {
  const town = groups[`before${of}Town`] ?? groups[`after${of}Town`];
  return (groups[`before${of}`] ?? groups[`after${of}`] ?? (town ? `à ${town}` : "")).trim();
};

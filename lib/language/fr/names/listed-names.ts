import { CITIES } from "./cities";
import { AFRICA } from "./countries-africa";
import { AMERICA, OCEANIA } from "./countries-america";
import { ASIA } from "./countries-asia";
import { EUROPE, HISTORICAL } from "./countries-europe";
import { MONONYMS_F, MONONYMS_M } from "./given-names";
import { ORGANISATIONS } from "./organisations";
import { PLACES, SIGHTS } from "./places";
import { readCities, readCountries, readOrganisations, readPeople, withoutWhere, type Listed } from "./read-lists";

/** Countries whose name after "République de" is another's, or that are none. */
const NO_REPUBLIC = new Set(["congo", "coree", "chine", "macedoine du nord", "congo brazzaville"]);

/** "République du Kazakhstan", "République de Lettonie". */
function withRepublics(list: readonly Listed[]): readonly Listed[] {
  return list.map(({ known, names }) => {
    const { article, name, key, number } = known;
    if (NO_REPUBLIC.has(key) || number === "plural" || name.startsWith("République")) return { known, names };
    const contracted = article === "le" ? "du " : article === "l'" ? "de l'" : "de ";
    const plain = article === "l'" ? "d'" : contracted;
    return { known, names: [...names, ...new Set([`République ${contracted}${name}`, `République ${plain}${name}`])] };
  });
}

/** All that the pack knows by name; where two share one ("Luxembourg"), the first counts. */
export const LISTED: readonly Listed[] = [
  ...[EUROPE, ASIA, AFRICA, AMERICA, OCEANIA, HISTORICAL].flatMap((list) =>
    withRepublics(readCountries(list, "country")),
  ),
  ...readOrganisations(ORGANISATIONS),
  ...readCountries(PLACES, "place"),
  ...withoutWhere(readCountries(SIGHTS, "place")),
  ...readPeople(MONONYMS_M, "m"),
  ...readPeople(MONONYMS_F, "f"),
  ...readCities(CITIES),
];

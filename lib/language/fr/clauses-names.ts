import type { NameInfo } from "../clauses";

/** "le Kazakhstan": masculine, singular. */
const MASCULINE =
  "afghanistan, angola, azerbaïdjan, bahreïn, bangladesh, belarus, bélarus, belize, bénin, bhoutan, botswana, brésil, burkina faso, burundi, cambodge, cameroun, canada, cap-vert, chili, congo, costa rica, danemark, guatemala, honduras, japon, kazakhstan, kenya, kirghizistan, kirghizstan, kosovo, koweït, laos, lesotho, liban, liberia, liechtenstein, luxembourg, malawi, mali, maroc, mexique, monténégro, mozambique, népal, nicaragua, niger, nigeria, ouganda, ouzbékistan, pakistan, panama, paraguay, pérou, portugal, qatar, royaume-uni, rwanda, salvador, sénégal, soudan, sri lanka, suriname, tadjikistan, tchad, togo, turkménistan, turkestan, uruguay, vatican, venezuela, vietnam, viêt nam, yémen, zimbabwe, gabon, ghana, guyana, équateur, irak, iran, québec";

/** "la France": feminine, singular. */
const FEMININE =
  "afrique du sud, albanie, algérie, allemagne, arabie saoudite, argentine, arménie, australie, autriche, belgique, biélorussie, bolivie, bosnie-herzégovine, bulgarie, chine, colombie, corée du nord, corée du sud, corée, côte d'ivoire, croatie, égypte, érythrée, espagne, estonie, éthiopie, finlande, france, gambie, géorgie, grande-bretagne, grèce, guinée, hongrie, inde, indonésie, irlande, islande, italie, jamaïque, jordanie, lettonie, libye, lituanie, macédoine, malaisie, mauritanie, moldavie, mongolie, namibie, norvège, nouvelle-zélande, palestine, papouasie-nouvelle-guinée, pologne, prusse, roumanie, russie, serbie, sierra leone, slovaquie, slovénie, somalie, suède, suisse, syrie, tanzanie, tchécoslovaquie, tchéquie, thaïlande, tunisie, turquie, ukraine, urss, yougoslavie, zambie, angleterre, écosse, europe, asie, afrique, amérique, océanie";

const PLURAL_MASCULINE = "états-unis, etats-unis, émirats arabes unis, pays-bas";
const PLURAL_FEMININE = "philippines, maldives, comores, seychelles, bahamas, fidji";
/** "Cuba": no article. */
const BARE_FEMININE = "cuba, malte, chypre, haïti";
const BARE_MASCULINE = "israël, monaco, oman, singapour, madagascar, taïwan, djibouti";

const FEMININE_ORGANISATIONS =
  "onu, osce, ocs, otan, ue, uee, cei, otsc, omc, oms, unesco, cesap, oci, aiea, cica, oit, ocde, cia, ceca, cee, cpi, cij, union européenne, union africaine, ligue arabe, commission européenne, communauté européenne, croix-rouge, banque mondiale";
const MASCULINE_ORGANISATIONS =
  "fmi, pnud, unicef, hcr, cnrs, biddh, gatt, g7, g20, tice, conseil de l'europe, parlement européen";
const PLURAL_FEMININE_ORGANISATIONS = "nations unies";

const entries = (list: string, info: NameInfo): [string, NameInfo][] => list.split(", ").map((name) => [name, info]);

const startsWithVowel = (name: string): boolean =>
  /^[aeiouyâàéèêëîïôœ]/.test(name) && !/^(yémen|yougoslavie|ouest)/.test(name);

const singular = (gender: "f" | "m", kind: NameInfo["kind"], list: string): [string, NameInfo][] =>
  list
    .split(", ")
    .map((name) => [
      name,
      { gender, number: "singular", kind, article: startsWithVowel(name) ? "l'" : gender === "f" ? "la" : "le" },
    ]);

/** Countries, continents and organisations by their name in lower case; frozen, extended by hand. */
export const NAMES: ReadonlyMap<string, NameInfo> = new Map([
  ...singular("m", "country", MASCULINE),
  ...singular("f", "country", FEMININE),
  ...entries(PLURAL_MASCULINE, { gender: "m", number: "plural", kind: "country", article: "les" }),
  ...entries(PLURAL_FEMININE, { gender: "f", number: "plural", kind: "country", article: "les" }),
  ...entries(BARE_FEMININE, { gender: "f", number: "singular", kind: "country", article: "" }),
  ...entries(BARE_MASCULINE, { gender: "m", number: "singular", kind: "country", article: "" }),
  ...singular("f", "organisation", FEMININE_ORGANISATIONS),
  ...singular("m", "organisation", MASCULINE_ORGANISATIONS),
  ...entries(PLURAL_FEMININE_ORGANISATIONS, { gender: "f", number: "plural", kind: "organisation", article: "les" }),
]);

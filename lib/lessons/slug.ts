/** Longest slug that an address should carry. */
const MOST_CHARACTERS = 60;

/** A title as a part of an address: "La présidence de l’OSCE" is `la-presidence-de-l-osce`. Empty if it has no letter or figure. */
export const slugOf = (title: string): string =>
  (
    title
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/œ/gi, "oe")
      .replace(/æ/gi, "ae")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .join("-")
    .slice(0, MOST_CHARACTERS)
    .replace(/-+$/, "");

/** What sort of thing a name names. Options of one question are names of one type. */
export type NameType = "country" | "city" | "place" | "person" | "organisation" | "treaty";

import { formFault } from "./form-fault";

/** Spaces, marks and apostrophes as no printer sets them: ", ?", two spaces, "«Paris»", "l'accord" with a typewriter's apostrophe. */
export const typography = formFault("typography");

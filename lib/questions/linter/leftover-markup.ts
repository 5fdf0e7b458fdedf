import { formFault } from "./form-fault";

/** What a site or a bad decoding left in the words: "[3]", "(voir ci-dessus", "&nbsp;", "Ã©", a link. */
export const leftoverMarkup = formFault("leftover-markup");

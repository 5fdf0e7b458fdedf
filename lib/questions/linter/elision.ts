import { formFault } from "./form-fault";

/** "De Astana", "le accord", "que il", "sa intention"; and "l’Kazakhstan", an elision before a consonant. */
export const elision = formFault("elision");

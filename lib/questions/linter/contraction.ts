import { formFault } from "./form-fault";

/** "De le traité", "à les Nations unies": "du" and "aux" are not optional. "Afin de le signer" is right. */
export const contraction = formFault("contraction");

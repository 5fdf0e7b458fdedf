import { genderFor } from "./noun-phrase";
import type { NounPhrase } from "./reading-context";
import type { VerbGroup } from "./verb-group";

/** `agreement-unverified` where verb or participle visibly disagree with their subject: a typing error, or a misreading. */
export function agreementDoubts(subject: NounPhrase, { form, agreement }: VerbGroup): readonly string[] {
  const number = subject.number ?? form.number;
  const gender = genderFor(subject, form.number);
  const clashes =
    number !== form.number ||
    (agreement !== null && agreement.number !== null && agreement.number !== form.number) ||
    (agreement !== null && gender !== null && !subject.isGenderGuess && agreement.gender !== gender);
  return clashes ? ["agreement-unverified"] : [];
}

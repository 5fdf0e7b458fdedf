"use server";

import { getTranslations } from "next-intl/server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import * as z from "zod";
import type { FormState } from "@/components/account/form-state";
import { judgePassword } from "@/lib/auth/password-rules";
import { findAccount, findGuestId, forgetGuest, type CurrentAccount } from "@/lib/auth/session";
import { signOut } from "@/lib/auth/sign-out";
import { AppError } from "@/lib/errors";
import { changePassword } from "@/lib/use-cases/change-password";
import { mergeGuest } from "@/lib/use-cases/merge-guest";
import { revokeSession } from "@/lib/use-cases/revoke-session";
import { passwordFault } from "../connexion/password-fault";

/** Whoever is not signed in is asked to sign in. */
const requireOwner = async (): Promise<CurrentAccount> => (await findAccount()) ?? redirect("/connexion");

/** Signs out of this browser. */
export async function signOutAction(): Promise<void> {
  await signOut(new Date());
  redirect("/connexion?fin=1");
}

const changeSchema = z.object({ current: z.string().max(1000).catch(""), next: z.string().max(1000).catch("") });

/** Changes the password, and ends every other session. */
export async function changePasswordAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { userId, email, sessionId } = await requireOwner();
  const { current, next } = changeSchema.parse(Object.fromEntries(form));
  const t = await getTranslations("account");
  const fault = judgePassword(next, email);
  const errors: Record<string, string> = {
    ...(current === "" ? { current: t("errors.passwordMissing") } : {}),
    ...(fault ? { next: t(`errors.${passwordFault[fault]}`) } : {}),
  };
  if (Object.keys(errors).length > 0) return { errors, values: {}, done: null };
  try {
    await changePassword({ userId, email, sessionId, current, next, now: new Date() });
    return { errors: {}, values: {}, done: t("change.done") };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const known: Record<string, string> =
      error.code === "wrong-credentials" ? { current: t("errors.wrongPassword") } : { form: t("errors.tooMany") };
    return { errors: known, values: {}, done: null };
  }
}

/** "Déconnecter": ends one of the account's other sessions. */
export async function revokeSessionAction(form: FormData): Promise<void> {
  const { userId } = await requireOwner();
  const sessionId = z.string().max(100).catch("").parse(form.get("session"));
  try {
    await revokeSession({ userId, sessionId, now: new Date() });
  } catch (error) {
    if (!(error instanceof AppError && error.code === "not-found")) throw error;
  }
  revalidatePath("/compte");
  redirect("/compte");
}

/** "24 réponses de cet appareil: ajouter / ignorer". Either way this browser's guest is over. */
export async function settleGuestAction(form: FormData): Promise<void> {
  const { learnerId } = await requireOwner();
  const guestId = await findGuestId();
  if (guestId !== null && form.get("choice") === "add") await mergeGuest({ learnerId, guestId });
  await forgetGuest();
  redirect("/progres");
}

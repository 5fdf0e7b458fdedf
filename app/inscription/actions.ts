"use server";

import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import * as z from "zod";
import type { FormState } from "@/components/account/form-state";
import { clientAddress } from "@/lib/auth/address";
import { judgePassword } from "@/lib/auth/password-rules";
import { findGuestId, forgetGuest } from "@/lib/auth/session";
import { openSession } from "@/lib/auth/sign-in";
import { AppError } from "@/lib/errors";
import { isEmail, registerUser } from "@/lib/use-cases/register-user";
import { passwordFault } from "../connexion/password-fault";

const signUpSchema = z.object({
  email: z.string().max(300).catch(""),
  password: z.string().max(1000).catch(""),
  timeZone: z.string().max(100).nullable().catch(null),
});

/** Opens an account, which takes over what this browser's guest did, and signs in. */
export async function signUpAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { email, password, timeZone } = signUpSchema.parse(Object.fromEntries(form));
  const errors = await faultsOf(email, password);
  if (Object.keys(errors).length > 0) return { errors, values: { email }, done: null };

  const now = new Date();
  const [guestId, address] = await Promise.all([findGuestId(), clientAddress()]);
  try {
    const { userId } = await registerUser({ email, password, guestId, timeZone, address, now });
    await openSession(userId, now);
    await forgetGuest();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const t = await getTranslations("account.errors");
    const known: Record<string, string> =
      error.code === "email-taken" ? { email: t("emailTaken") } : { form: t("tooManyAccounts") };
    return { errors: known, values: { email }, done: null };
  }
  redirect("/progres");
}

async function faultsOf(email: string, password: string): Promise<Record<string, string>> {
  const t = await getTranslations("account.errors");
  const fault = judgePassword(password, email);
  return {
    ...(isEmail(email) ? {} : { email: t(email.trim() === "" ? "emailMissing" : "email") }),
    ...(password === "" ? { password: t("passwordMissing") } : fault ? { password: t(passwordFault[fault]) } : {}),
  };
}

"use server";

import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import * as z from "zod";
import type { FormState } from "@/components/account/form-state";
import { findGuestId } from "@/lib/auth/session";
import { signIn } from "@/lib/auth/sign-in";
import { AppError, type ErrorCode } from "@/lib/errors";
import { countAnswers } from "@/lib/store/answers";

const signInSchema = z.object({ email: z.string().max(300).default(""), password: z.string().max(1000).default("") });

/** Signs in. A guest who has answers is then asked what becomes of them. */
export async function signInAction(_previous: FormState, form: FormData): Promise<FormState> {
  const fields = signInSchema.safeParse({ email: form.get("email") ?? "", password: form.get("password") ?? "" });
  const { email, password } = fields.success ? fields.data : { email: "", password: "" };
  const t = await getTranslations("account.errors");
  const errors = {
    ...(email.trim() === "" ? { email: t("emailMissing") } : {}),
    ...(password === "" ? { password: t("passwordMissing") } : {}),
  };
  if (Object.keys(errors).length > 0) return { errors, values: { email }, done: null };

  const refusal = await refusalOf(signIn({ email, password, now: new Date() }));
  if (refusal) {
    const sentence = t(refusal === "too-many-requests" ? "tooMany" : "wrong");
    return { errors: { form: sentence }, values: { email }, done: null };
  }
  const guestId = await findGuestId();
  const answers = guestId === null ? 0 : await countAnswers(guestId);
  redirect(answers > 0 ? "/compte/reponses" : "/progres");
}

/** The code of an expected refusal, or null when there was none. */
async function refusalOf(work: Promise<void>): Promise<ErrorCode | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

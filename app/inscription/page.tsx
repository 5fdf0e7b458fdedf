import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import "@/components/account/account.css";
import { CredentialsForm } from "@/components/account/credentials-form";
import { PageFrame } from "@/components/ui/page-frame";
import { findAccount, findGuestId } from "@/lib/auth/session";
import { countAnswers, listFinishedAttempts } from "@/lib/store/answers";
import { passwordWords, strengthWords } from "../connexion/password-words";
import { signUpAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.signUp"))("title") };
}

/** Opening an account: says first what of this device it will keep. */
export default async function SignUpPage() {
  const [account, guestId] = await Promise.all([findAccount(), findGuestId()]);
  if (account) redirect("/compte");
  const [answers, attempts] = guestId
    ? await Promise.all([countAnswers(guestId), listFinishedAttempts(guestId)])
    : [0, []];
  const [t, format] = await Promise.all([getTranslations("account"), getFormatter()]);
  const last = attempts.at(-1);
  return (
    <PageFrame>
      <section className="row first tick on">
        <div className="note">
          <span className="rub">{answers > 0 ? t("signUp.here") : t("signUp.title")}</span>
          {answers > 0 && (
            <p>
              {t("signUp.answers", { count: answers })}
              {last && (
                <>
                  <br />
                  {t("signUp.lastScore", { earned: format.number(last.earned), outOf: last.outOf })}
                </>
              )}
            </p>
          )}
        </div>
        <div className="body">
          <h1>{t("signUp.heading")}</h1>
          <p className="lede">{answers > 0 ? t("signUp.lede", { count: answers }) : t("signUp.ledeNew")}</p>
          <CredentialsForm
            purpose="sign-up"
            action={signUpAction}
            otherHref="/connexion"
            words={{
              email: t("email"),
              password: t("password"),
              passwordHint: t("signUp.hint"),
              submit: t("signUp.submit"),
              other: t("signUp.already"),
              errorTitle: t("errors.title", { title: t("signUp.title") }),
              field: await passwordWords(),
              strength: await strengthWords(),
            }}
          />
          <p className="form-note">{t("signUp.promise")}</p>
        </div>
      </section>
    </PageFrame>
  );
}

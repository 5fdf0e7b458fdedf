import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import "@/components/account/account.css";
import { CredentialsForm } from "@/components/account/credentials-form";
import { PageFrame } from "@/components/ui/page-frame";
import { findAccount } from "@/lib/auth/session";
import { signInAction } from "./actions";
import { passwordWords } from "./password-words";

type Props = { searchParams: Promise<{ fin?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.signIn"))("title") };
}

/** Signing in with a password. */
export default async function SignInPage({ searchParams }: Props) {
  const [{ fin }, account] = await Promise.all([searchParams, findAccount()]);
  if (account) redirect("/compte");
  const t = await getTranslations("account");
  return (
    <PageFrame>
      <section className="row first tick on">
        <div className="note">
          <span className="rub">{t("signIn.title")}</span>
        </div>
        <div className="body">
          <h1>{t("signIn.heading")}</h1>
          <p className="lede">{t(fin === undefined ? "signIn.lede" : "signIn.ended")}</p>
          <CredentialsForm
            purpose="sign-in"
            action={signInAction}
            otherHref="/inscription"
            words={{
              email: t("email"),
              password: t("password"),
              submit: t("signIn.submit"),
              other: t("signIn.create"),
              errorTitle: t("errors.title", { title: t("signIn.title") }),
              field: await passwordWords(),
            }}
          />
        </div>
      </section>
    </PageFrame>
  );
}

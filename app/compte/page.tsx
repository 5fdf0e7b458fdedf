import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import "@/components/account/account.css";
import { ChangePasswordForm } from "@/components/account/change-password-form";
import { DeviceList } from "@/components/account/device-list";
import { PageFrame } from "@/components/ui/page-frame";
import { ThemeChoice } from "@/components/ui/theme-choice";
import { findAccount } from "@/lib/auth/session";
import { countAnswers, listFinishedAttempts } from "@/lib/store/answers";
import { findUser } from "@/lib/store/users";
import { listSessions } from "@/lib/use-cases/list-sessions";
import { passwordWords, strengthWords } from "../connexion/password-words";
import { changePasswordAction, revokeSessionAction, signOutAction } from "./actions";
import { deviceName } from "./device-name";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.page"))("title"), robots: { index: false } };
}

/** The account: who, which devices, which password, which theme. */
export default async function AccountPage() {
  const account = await findAccount();
  if (!account) redirect("/connexion");
  const { userId, sessionId, learnerId, email } = account;
  const now = new Date();
  const [t, common, user, sessions, answers, attempts] = await Promise.all([
    getTranslations("account"),
    getTranslations("common.theme"),
    findUser(userId),
    listSessions({ userId, sessionId, now }),
    countAnswers(learnerId),
    listFinishedAttempts(learnerId),
  ]);
  return (
    <PageFrame>
      <section className="row first tick on">
        <div className="note">
          <span className="rub">{t("page.identity")}</span>
        </div>
        <div className="body">
          <h1>{t("page.heading")}</h1>
          <dl className="facts">
            <dt>{t("email")}</dt>
            <dd>{email}</dd>
            <dt>{t("page.memory")}</dt>
            <dd>
              {t("page.answers", { count: answers })}, {t("page.quizzes", { count: attempts.length })}
            </dd>
          </dl>
          <form className="acts" action={signOutAction}>
            <a className="btn" href="/progres">
              {t("page.toProgress")}
            </a>
            <button className="btn2">{t("page.signOut")}</button>
          </form>
        </div>
      </section>
      <section className="row tick" id="appareils">
        <div className="note">
          <span className="rub">{t("devices.rubric")}</span>
        </div>
        <div className="body">
          <h2>{t("devices.heading")}</h2>
          <DeviceList
            now={now}
            revoke={revokeSessionAction}
            devices={sessions.map(({ id, userAgent, createdAt, isCurrent }) => ({
              id,
              name: deviceName(userAgent),
              since: createdAt,
              isThis: isCurrent,
            }))}
          />
        </div>
      </section>
      {user?.hasPassword && (
        <section className="row tick">
          <div className="note">
            <span className="rub">{t("change.rubric")}</span>
            <p>{t("change.note")}</p>
          </div>
          <div className="body">
            <h2>{t("change.heading")}</h2>
            <ChangePasswordForm
              email={email}
              action={changePasswordAction}
              words={{
                current: t("change.current"),
                next: t("change.next"),
                hint: t("signUp.hint"),
                submit: t("change.submit"),
                errorTitle: t("errors.title", { title: t("page.title") }),
                field: await passwordWords(),
                strength: await strengthWords(),
              }}
            />
          </div>
        </section>
      )}
      <section className="row tick needs-js">
        <div className="note">
          <span className="rub">{t("theme.rubric")}</span>
          <p>{t("theme.note")}</p>
        </div>
        <div className="body">
          <h2 className="vh">{t("theme.heading")}</h2>
          <ThemeChoice
            label={common("label")}
            words={{ system: common("system"), light: common("light"), dark: common("dark") }}
          />
        </div>
      </section>
    </PageFrame>
  );
}

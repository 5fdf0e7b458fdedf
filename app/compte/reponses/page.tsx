import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import "@/components/account/account.css";
import { PageFrame } from "@/components/ui/page-frame";
import { findAccount, findGuestId } from "@/lib/auth/session";
import { readGuestOffer } from "@/lib/use-cases/read-guest-offer";
import { settleGuestAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.merge"))("title"), robots: { index: false } };
}

/** After signing in where a guest had answered: add the answers to the account, or leave them. */
export default async function GuestAnswersPage() {
  if (!(await findAccount())) redirect("/connexion");
  const offer = await readGuestOffer(await findGuestId());
  if (!offer) redirect("/progres");
  const t = await getTranslations("account.merge");
  return (
    <PageFrame>
      <section className="row first tick on">
        <div className="note">
          <span className="rub">{t("title")}</span>
        </div>
        <div className="body">
          <h1>{t("heading", { count: offer.answers })}</h1>
          <p className="lede">{t("text", { count: offer.answers })}</p>
          <form className="form" action={settleGuestAction}>
            <div className="acts">
              <button className="btn" name="choice" value="add">
                {t("add")}
              </button>
              <button className="btn2" name="choice" value="ignore" aria-describedby="ignored">
                {t("ignore")}
              </button>
            </div>
            <p className="muted" id="ignored">
              {t("ignoreNote")}
            </p>
          </form>
        </div>
      </section>
    </PageFrame>
  );
}

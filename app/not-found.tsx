import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { PageFrame } from "@/components/ui/page-frame";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("errors"))("notFound.title") };
}

/** What is not here, or belongs to somebody else. */
export default async function NotFoundPage() {
  const t = await getTranslations("errors");
  return (
    <PageFrame>
      <div className="row first tick">
        <div className="note">
          <span className="rub">{t("notFound.rubric")}</span>
        </div>
        <div className="body">
          <h1>{t("notFound.title")}</h1>
          <p className="lede">{t("notFound.text")}</p>
          <div className="acts out">
            <Link className="btn" href="/cours">
              {t("toCourses")}
            </Link>
            <Link className="btn2" href="/progres" prefetch={false}>
              {t("toProgress")}
            </Link>
          </div>
        </div>
      </div>
    </PageFrame>
  );
}

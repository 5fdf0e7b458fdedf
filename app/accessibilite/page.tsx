import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/ui/page-frame";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accessibility"))("title") };
}

/** What was done for everyone to be able to learn here, and what is still missing. */
export default async function AccessibilityPage() {
  const t = await getTranslations("accessibility");
  return (
    <PageFrame>
      <div className="row first tick">
        <div className="note">
          <span className="rub">{t("rubric")}</span>
        </div>
        <div className="body plain">
          <h1>{t("title")}</h1>
          <p className="lede">{t("lede")}</p>
        </div>
      </div>
      {(["works", "missing"] as const).map((part) => (
        <section className="row tick" key={part} aria-labelledby={part}>
          <div className="note">
            <h2 className="rub" id={part}>
              {t(`${part}.title`)}
            </h2>
          </div>
          <ul className="body plain">
            {(t.raw(`${part}.points`) as string[]).map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}

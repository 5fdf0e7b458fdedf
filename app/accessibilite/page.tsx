import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MarginRow } from "@/components/ui/margin-row";
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
        <MarginRow key={part} id={part} rubric={t(`${part}.title`)}>
          <ul className="plain">
            {(t.raw(`${part}.points`) as string[]).map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </MarginRow>
      ))}
    </PageFrame>
  );
}

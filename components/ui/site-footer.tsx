import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ThemeChoice } from "./theme-choice";
import "./site-footer.css";

/** The foot of the sheet. */
export async function SiteFooter({ sourcesHref }: { sourcesHref?: string | undefined }) {
  const t = await getTranslations("common");
  return (
    <footer className="bottom">
      <div>
        {sourcesHref && (
          <Link href={sourcesHref} prefetch={false}>
            {t("footer.sources")}
          </Link>
        )}
        <Link href="/accessibilite" prefetch={false}>
          {t("footer.accessibility")}
        </Link>
        <ThemeChoice
          label={t("theme.label")}
          words={{ system: t("theme.system"), light: t("theme.light"), dark: t("theme.dark") }}
        />
      </div>
    </footer>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type Tab } from "./site-header";

type Props = {
  tab?: Tab | null;
  /** In place of the site's header: a quiz has its own. */
  header?: ReactNode;
  /** More classes for the sheet. */
  className?: string;
  /** Where the sources of what is shown are named; the foot of the page leads there. */
  sourcesHref?: string;
  children: ReactNode;
};

/** A whole page of the notebook: skip link, header, the sheet with its margin rule, footer. */
export async function PageFrame({ tab = null, header, className, sourcesHref, children }: Props) {
  const t = await getTranslations("common");
  return (
    <>
      <a className="skip" href="#contenu">
        {t("skip")}
      </a>
      {header ?? <SiteHeader tab={tab} />}
      <main id="contenu" className={className ? `sheet ${className}` : "sheet"} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter sourcesHref={sourcesHref} />
    </>
  );
}

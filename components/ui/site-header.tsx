import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LearnerCorner } from "./learner-corner";
import { Logo } from "./logo";
import "./site-header.css";

/** Which tab of the header the page belongs to. */
export type Tab = "courses" | "progress";

/** The rule at the top of the sheet: logo, tabs, and the learner's corner. */
export async function SiteHeader({ tab }: { tab: Tab | null }) {
  const t = await getTranslations("common");
  const tabs = [
    { name: "courses", href: "/cours", label: t("nav.courses") },
    { name: "progress", href: "/progres", label: t("nav.progress") },
  ] as const;

  return (
    <header className="top">
      <div className="top-in">
        <Link className="logo" href="/" aria-label={t("home")}>
          <Logo />
        </Link>
        <nav className="nav" aria-label={t("nav.label")}>
          {tabs.map(({ name, href, label }) => (
            <Link key={name} href={href} prefetch={false} aria-current={name === tab ? "page" : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <LearnerCorner
          words={{
            signIn: t("corner.signIn"),
            signUp: t("corner.signUp"),
            account: t("corner.account"),
            saved: t("corner.saved"),
          }}
        />
      </div>
    </header>
  );
}

import { useTranslations } from "next-intl";

export type WeakFactLine = {
  readonly factId: string;
  readonly label: string;
  /** The sentence in its lesson. */
  readonly href: string;
  readonly right: number;
  readonly answers: number;
};

/** The facts that resist most, each with the way to its sentence. */
export function WeakFacts({ facts }: { facts: readonly WeakFactLine[] }) {
  const t = useTranslations("progress.weak");
  if (facts.length === 0) return <p className="muted">{t("none")}</p>;
  return (
    <ul className="weak">
      {facts.map(({ factId, label, href, right, answers }) => (
        <li key={factId}>
          <a href={href}>{label}</a>
          <span className="muted">{t("scoreLabel", { right, count: answers })}</span>
        </li>
      ))}
    </ul>
  );
}

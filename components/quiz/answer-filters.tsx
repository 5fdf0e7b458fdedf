import { useTranslations } from "next-intl";

/** The lists of a result, by the word that their address has. */
export const FILTERS = ["erreurs", "incertaines", "signalees", "toutes"] as const;
export type Filter = (typeof FILTERS)[number];

type Props = { current: Filter; counts: Readonly<Record<Filter, number>>; hrefOf: (filter: Filter) => string };

/** Which answers are shown: plain links, so that an address can be kept and no script is needed. */
export function AnswerFilters({ current, counts, hrefOf }: Props) {
  const t = useTranslations("result");
  return (
    <nav className="filters" aria-label={t("filter")}>
      {FILTERS.map((filter) => (
        <a key={filter} href={hrefOf(filter)} aria-current={filter === current ? "true" : undefined}>
          {t(`filters.${filter}`)} <small>{counts[filter]}</small>
        </a>
      ))}
    </nav>
  );
}

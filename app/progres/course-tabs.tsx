import { useTranslations } from "next-intl";

type Props = { courses: readonly { readonly slug: string; readonly title: string }[]; current: string };

/** The choice of a course; with one course there is nothing to choose. */
export function CourseTabs({ courses, current }: Props) {
  const t = useTranslations("progress");
  if (courses.length < 2) return null;
  return (
    <nav className="acts" aria-label={t("course")}>
      {courses.map(({ slug, title }) => (
        <a key={slug} href={`/progres?cours=${slug}`} aria-current={slug === current ? "true" : undefined}>
          {title}
        </a>
      ))}
    </nav>
  );
}

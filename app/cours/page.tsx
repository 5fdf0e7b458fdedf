import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { PageFrame } from "@/components/ui/page-frame";

import { typeset } from "@/components/lesson/typography";
import { listCourses } from "@/lib/store/courses";
import { courseHref } from "./addresses";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common"))("nav.courses") };
}

/** Seconds after which a kept page is rendered again all the same; news of a publication usually comes sooner. */
export const revalidate = 3600;

/** The courses by name; where there is but one, that one. */
export default async function CoursesPage() {
  const t = await getTranslations("home");
  const courses = await listCourses();
  const [only] = courses;
  if (only && courses.length === 1) redirect(courseHref(only.slug));

  return (
    <PageFrame tab="courses">
      <div className="row first tick">
        <div className="note" />
        <div className="body">
          <h1>{t("courses")}</h1>
          {courses.length === 0 && <p className="muted">{t("empty")}</p>}
          <ul>
            {courses.map(({ slug, title, language, minutes }) => (
              <li key={slug}>
                <h2 lang={language}>
                  <Link href={courseHref(slug)}>{typeset(title, language)}</Link>
                </h2>
                <p className="muted">{t("minutes", { count: minutes })}</p>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </PageFrame>
  );
}

import { typeset } from "@/components/lesson/typography";
import type { LessonMastery } from "@/components/progress/mastery-list";
import type { CourseProgress } from "@/lib/use-cases/read-progress";

/**
 * Mastery by lesson and section, in the order of the course.
 *
 * @param language of the course, in which titles are set
 * @param untitled names a section without a heading
 */
export const masteryLines = (progress: CourseProgress, language: string, untitled: string): LessonMastery[] =>
  progress.course.lessonCards.flatMap(({ slug, title }) => {
    const lesson = progress.lessons[slug];
    if (!lesson) return [];
    const sections = progress.course.sectionLabels.flatMap((section) => {
      const mastery = section.lessonSlug === slug ? progress.sections[section.id] : undefined;
      return mastery
        ? [{ id: section.id, title: section.title ? typeset(section.title, language) : untitled, mastery }]
        : [];
    });
    return [
      {
        id: slug,
        title,
        href: `/cours/${progress.course.slug}/lecons/${slug}`,
        mastery: lesson.mastery,
        sections,
      },
    ];
  });

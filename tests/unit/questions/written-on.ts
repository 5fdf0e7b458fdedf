import { buildCourse } from "@/lib/pipeline";
import type { Question } from "@/lib/questions/question";
import { french } from "../../support/french";

/** What a text is read under. */
type Titles = {
  /** What its author calls it; its file's name where its first line must say so. */
  readonly document?: string;
  /** Empty where a file is read without a course. */
  readonly course?: string;
};

/** The questions on a text as an author hands it in: what is published first, then what is held. */
export function questionsOn(source: string, { document = "essai.txt", course = "" }: Titles = {}): readonly Question[] {
  const info = { title: document, publisher: null, date: null, licence: "", language: "fr" };
  const documents = [{ ...info, slug: "essai", file: "essai.txt" }];
  const manifest = { title: course, language: "fr", summary: "", documents, lessons: [] };
  const files = [{ file: "essai.txt", path: "essai.txt", source }];
  const { questions, held } = buildCourse({ slug: "essai", manifest, files, review: null }, french);
  return [...questions, ...held.map(({ question }) => question)];
}

/** Those among them that ask for a date to be typed. */
export const datesTypedOn = (source: string, titles: Titles = {}): readonly Question[] =>
  questionsOn(source, titles).filter(({ kind }) => kind === "date-typed");

import type { SourceDocument } from "./document";

/**
 * What a document is called: the title that its author gives it or, where that is only the name of its file, the heading
 * with which it begins; null where it has neither.
 */
export function titleOf({ info, path, sections }: SourceDocument): string | null {
  if (!isFileName(info.title, path)) return info.title;
  return sections[0]?.title ?? null;
}

const isFileName = (title: string, path: string): boolean =>
  title === "" || title === path || path.endsWith(`/${title}`) || /\.\p{L}{2,5}$/u.test(title);

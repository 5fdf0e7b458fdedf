import { buildCourse } from "@/lib/pipeline";
import { kindNamed } from "@/lib/questions/kinds";
import type { Item } from "@/lib/questions/question";
import { french as fr } from "../../support/french";
import { courseInput } from "./bank";

/** A question as a learner meets it, with plain spaces. */
export type Asked = Item & { readonly kind: string };

/** Every question that the machine writes for a text of ours, published or held; a paragraph for each of its parts. */
export function askedOf(paragraphs: readonly string[], title = "Lectures"): readonly Asked[] {
  const { manifest, ...input } = courseInput();
  const documents = [{ ...manifest.documents[0]!, file: "texte.txt", title }];
  const files = [{ file: "texte.txt", path: "texte.txt", source: paragraphs.join("\n\n") }];
  const { questions, held } = buildCourse(
    { ...input, manifest: { ...manifest, title, lessons: [], documents }, files },
    fr,
  );
  return [...questions, ...held.map(({ question }) => question)].map(({ kind, content }) => {
    const item = kindNamed(kind).open(content).item();
    return { ...item, kind, stem: plain(item.stem), key: plain(item.key), options: item.options.map(plain) };
  });
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");

/** The lexicon opens with the first text: no test waits for it. */
askedOf(["La Loire coule à Nantes."]);

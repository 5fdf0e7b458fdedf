import { describe, expect, test } from "vitest";
import { readCourseManifest } from "@/lib/documents/course-manifest";

const yaml = `
title: Un cours
language: fr
summary: Un résumé.
documents:
  - { slug: un, file: un.txt, title: Un, publisher: null, date: "2018-03-13", licence: CC0 }
lessons:
  - { slug: l-un, title: La première, document: un, from: Début }
`;

test("a manifest is read; what it leaves out is null or the course's", () => {
  expect(readCourseManifest(yaml, "course.yml")).toEqual({
    ok: true,
    value: {
      title: "Un cours",
      language: "fr",
      summary: "Un résumé.",
      documents: [
        {
          slug: "un",
          file: "un.txt",
          title: "Un",
          publisher: null,
          date: "2018-03-13",
          licence: "CC0",
          language: "fr",
        },
      ],
      lessons: [{ slug: "l-un", title: "La première", document: "un", from: "Début", to: null }],
    },
  });
});

describe("an author hears what is wrong", () => {
  test.each([
    ["a date that is none", yaml.replace("2018-03-13", "13.03.18"), "EDTF"],
    ["a slug with capitals", yaml.replace("slug: un,", "slug: Un,"), "A slug is made of"],
    ["a path out of the folder", yaml.replace("un.txt", "../un.txt"), "without a path"],
    [
      "a lesson on a document that is not there",
      yaml.replace("document: un", "document: deux"),
      "not a document of the course",
    ],
    ["an unknown key", `${yaml}\nauteur: moi`, "auteur"],
    ["no documents", "title: x\nlanguage: fr\nsummary: x\ndocuments: []", "documents"],
    ["what is no YAML", "title: [", "course.yml"],
    ["an empty file", "", "course.yml"],
  ])("%s", (_, text, words) => {
    const read = readCourseManifest(text, "course.yml");
    expect(read.ok).toBe(false);
    expect(!read.ok && read.failure).toContain(words);
  });
});

import { firstOption, postOf, readForm } from "./forms";
import type { Post } from "./measure";

/** A guest in front of the first question of a quiz, and the request that answers it. */
export type ReadyLearner = { readonly cookie: string; readonly quizPath: string; readonly answer: Post };

/** Asked at once while preparing: enough to keep the server busy, few enough to be polite. */
const AT_ONCE = 10;

/** Makes guests who have all begun a quiz, as browsers do it: by the site's own forms. */
export async function prepareLearners(site: string, course: string, count: number): Promise<ReadyLearner[]> {
  const choosing = `/cours/${course}/quiz`;
  const start = postOf(choosing, readForm(await textOf(site + choosing), "course"));
  const ready: ReadyLearner[] = [];
  while (ready.length < count) {
    const first = ready.length;
    const more = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, index) =>
      prepareLearner(site, start, addressOf(first + index)),
    );
    ready.push(...(await Promise.all(more)));
  }
  return ready;
}

/** An address of its own for each, as a trusted proxy would say it: one address may not make guests by the thousand. */
const addressOf = (index: number): string => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;

async function prepareLearner(site: string, start: Post, address: string): Promise<ReadyLearner> {
  const headers = { ...start.headers, "x-forwarded-for": address };
  const begun = await fetch(site + start.path, { method: "POST", ...start, headers, redirect: "manual" });
  const quizPath = begun.headers.get("location") ?? "";
  const cookie = begun.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  if (!quizPath.includes("/quiz/") || !cookie)
    throw new Error(`starting a quiz answered ${begun.status}, to ${quizPath}`);
  const html = await textOf(new URL(quizPath, site).href, cookie);
  const option = firstOption(html) ?? { name: "response", value: "1992" };
  const fields = readForm(html, option.name).set(option.name, option.value);
  const { pathname } = new URL(quizPath, site);
  return { cookie, quizPath: pathname, answer: postOf(pathname, fields, cookie) };
}

async function textOf(url: string, cookie = ""): Promise<string> {
  const response = await fetch(url, { headers: { cookie } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

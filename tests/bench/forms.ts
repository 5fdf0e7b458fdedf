import type { Post } from "./measure";

const BOUNDARY = "reperes-bench-boundary";

/** What a browser without JavaScript would send for the first form of a page that holds a field of this name. */
export function readForm(html: string, field: string): Map<string, string> {
  const forms = html.match(/<form\b.*?<\/form>/gs) ?? [];
  const form = forms.find((text) => text.includes(`name="${field}"`));
  if (!form) throw new Error(`no form with a field "${field}" in ${html.length} characters of HTML`);
  const inputs = (form.match(/<input\b[^>]*>/g) ?? []).map((tag) => ({
    type: attribute(tag, "type") ?? "text",
    name: attribute(tag, "name"),
    value: attribute(tag, "value") ?? "",
    isChecked: /\bchecked\b/.test(tag),
  }));
  const sent = inputs.filter(({ type, isChecked }) => !["radio", "checkbox"].includes(type) || isChecked);
  return new Map(sent.flatMap(({ name, value }) => (name === null ? [] : [[name, value]])));
}

/** The first option of a form's radio group, or null where there is none. */
export function firstOption(html: string): { name: string; value: string } | null {
  const radio = (html.match(/<input\b[^>]*>/g) ?? []).find((tag) => attribute(tag, "type") === "radio");
  const name = radio && attribute(radio, "name");
  return name ? { name, value: attribute(radio, "value") ?? "" } : null;
}

/** A form as the request that sends it. */
export function postOf(path: string, fields: ReadonlyMap<string, string>, cookie?: string): Post {
  const parts = [...fields].map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    path,
    headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}`, ...(cookie ? { cookie } : {}) },
    body: `${parts.join("")}--${BOUNDARY}--\r\n`,
  };
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescape(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'" };

const unescape = (text: string): string =>
  text.replace(/&(amp|quot|lt|gt|#x27);/g, (_, name: string) => ENTITIES[name] ?? "");

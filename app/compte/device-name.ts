/** Names by the mark that a browser leaves in its user agent; the first that fits, since most claim to be Safari. */
const BROWSERS = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const SYSTEMS = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS X", "Mac"],
  ["Linux", "Linux"],
] as const;

/** "Firefox · Windows"; null when the user agent names no browser we know. */
export function deviceName(userAgent: string | null): string | null {
  const [, browser] = BROWSERS.find(([mark]) => userAgent?.includes(mark)) ?? [];
  const [, system] = SYSTEMS.find(([mark]) => userAgent?.includes(mark)) ?? [];
  return browser ? [browser, system].filter(Boolean).join(" · ") : null;
}

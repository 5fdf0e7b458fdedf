// @ts-check

// Development evaluates code to show where an error came from, and reloads styles and modules as they change.
const isDevelopment = process.env.NODE_ENV === "development";

/**
 * The part of the Content-Security-Policy that is the same for every answer; `next.config.js` sends it.
 * Inline style attributes are allowed (marks stand where the data says), inline style sheets are not.
 */
export const basePolicy = [
  isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  isDevelopment ? "connect-src 'self' ws:" : "connect-src 'self'",
  "manifest-src 'self'",
  "media-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The part that differs: our own files, and of what is inline only what is named. A page that is kept names its inline
 * scripts by hash, a page made for one request by nonce. It travels as a second header; browsers obey both.
 *
 * @param {readonly string[]} named such as `'nonce-…'` or `'sha256-…'`
 * @returns {string}
 */
export const scriptPolicy = (named) =>
  ["script-src 'self'", ...named, ...(isDevelopment ? ["'unsafe-eval'"] : [])].join(" ");

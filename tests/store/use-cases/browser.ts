/** A cookie as the server set it last. */
type Cookie = { readonly value: string; readonly options: Record<string, unknown> };

/** What one browser sends and keeps; tests change it as a browser would. */
export class Browser {
  readonly cookies = new Map<string, Cookie>();
  readonly headers = new Map<string, string>();

  /** The same cookies in another hand, as when someone copied them. */
  copy(): Browser {
    const other = new Browser();
    for (const [name, cookie] of this.cookies) other.cookies.set(name, cookie);
    return other;
  }
}

let current = new Browser();

/** From here on requests come from this browser. */
export function switchTo(browser: Browser): Browser {
  current = browser;
  return browser;
}

/** Takes the place of `next/headers`, which only works inside Next. */
export const nextHeaders = {
  headers: () => Promise.resolve({ get: (name: string) => current.headers.get(name) ?? null }),
  cookies: () =>
    Promise.resolve({
      get: (name: string) => current.cookies.get(name),
      set: (name: string, value: string, options: Record<string, unknown> = {}) => {
        if (options["maxAge"] === 0) current.cookies.delete(name);
        else current.cookies.set(name, { value, options });
      },
    }),
};

import { NextResponse, type NextRequest } from "next/server";
import { basePolicy, scriptPolicy } from "./app/csp/policy";

/**
 * Gives a page that is made for one request a nonce of its own, which Next finds in the request's policy and writes on its
 * inline scripts. Pages that are kept are not for it: `app/csp/cache-handler.js` names their scripts by hash.
 */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = scriptPolicy([`'nonce-${nonce}'`]);

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  // What a proxy says takes the place of what `next.config.js` says of the same header: it must say all of it.
  response.headers.set("content-security-policy", `${policy}; ${basePolicy}`);
  return response;
}

export const config = {
  matcher: [
    // Each page that reads the session. A page listed here must be dynamic, and a dynamic page must be listed here.
    "/quiz/:attempt",
    "/quiz/:attempt/resultat",
    "/cours/:course/quiz",
    "/progres",
    "/compte",
    "/compte/reponses",
    "/connexion",
    "/inscription",
    // A form sent without JavaScript to a page that is kept: the answer is made for this request alone.
    { source: "/:path*", has: [{ type: "header", key: "content-type", value: "multipart/form-data.*" }] },
  ],
};

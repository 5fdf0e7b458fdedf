// @ts-check
import { fileURLToPath } from "node:url";
import createNextIntlPlugin from "next-intl/plugin";
import { basePolicy } from "./app/csp/policy.js";

const withNextIntl = createNextIntlPlugin("./app/i18n.ts");

/** Headers that every answer carries. What the policy says of scripts differs from page to page: see `app/csp`. */
const securityHeaders = [
  { key: "Content-Security-Policy", value: basePolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()",
  },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // For every reader, not for robots alone: a page's title is in its head from the start, with JavaScript off too.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types of everything, tests included; whoever only starts the application need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Next's own cache on disk, which also gives each kept page the hashes of its inline scripts.
  cacheHandler: fileURLToPath(new URL("./app/csp/cache-handler.js", import.meta.url)),
  serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3", "@node-rs/argon2", "pg", "pino"],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    {
      // Only over https, which a proxy in front of us announces: on http the header means nothing and would mislead.
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: [{ key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" }],
    },
  ],
};

export default withNextIntl(config);

import type { PasswordFault } from "@/lib/auth/password-rules";

/** The sentence of each fault, in the messages under `account.errors`. */
export const passwordFault = {
  "too-short": "passwordShort",
  "too-long": "passwordLong",
  "too-common": "passwordCommon",
} as const satisfies Record<PasswordFault, string>;

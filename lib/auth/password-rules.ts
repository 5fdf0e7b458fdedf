import "server-only";
import list from "./common-passwords.json";

/** The fewest characters of a password. */
export const PASSWORD_MIN = 8;
/** The most characters of a password: enough for any phrase, too few to keep a server busy. */
export const PASSWORD_MAX = 128;

/** Why a password is refused. */
export type PasswordFault = "too-short" | "too-long" | "too-common";

/** One spelling for what is the same on the screen: "é" may be typed as one character or as two. */
export const normalizePassword = (password: string): string => password.normalize("NFC");

/**
 * What is wrong with a new password, or null. Any characters will do, there are no rules of composition.
 *
 * Length counts characters as Unicode code points. Too common: on the list of passwords that attackers try first, in
 * whatever case; the e-mail address or the part before its @; one character over and over. Source: NIST SP 800-63B.
 */
export function judgePassword(password: string, email: string): PasswordFault | null {
  const length = [...normalizePassword(password)].length;
  if (length < PASSWORD_MIN) return "too-short";
  if (length > PASSWORD_MAX) return "too-long";
  const folded = normalizePassword(password).toLowerCase();
  const address = email.trim().toLowerCase();
  const isAddress = folded === address || folded === address.split("@")[0];
  return isAddress || common.has(folded) || /^(.)\1*$/su.test(folded) ? "too-common" : null;
}

const common: ReadonlySet<string> = new Set(list.passwords);

import { getTranslations } from "next-intl/server";
import type { PasswordWords } from "@/components/account/credentials-form";
import type { Strength } from "@/components/account/password-strength";

/** The words of the button that shows a password. */
export async function passwordWords(): Promise<PasswordWords> {
  const t = await getTranslations("account");
  return { show: t("show"), hide: t("hide"), showLabel: t("showLabel"), hideLabel: t("hideLabel") };
}

/** What is said of a new password, one sentence a length; `#` stands for the number of characters. */
export async function strengthWords(): Promise<Readonly<Record<Strength["level"], string>>> {
  const t = await getTranslations("account.strength");
  return { empty: t("empty"), short: t("short"), fair: t("fair"), good: t("good") };
}

import type {} from "next-intl";
import { getRequestConfig } from "next-intl/server";
import fr from "@/content/messages/fr.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: "fr";
    Messages: typeof fr;
  }
}

/** The interface's language. It reads nothing of the request, so that pages stay static. */
export default getRequestConfig(() => ({ locale: "fr", messages: fr, timeZone: "Europe/Paris" }));

import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preloadFonts } from "./fonts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { default: t("tagline"), template: `%s · ${t("name")}` },
    description: t("description"),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f5f6f4" },
    { media: "(prefers-color-scheme: dark)", color: "#1a1f22" },
  ],
};

/** The bare sheet. What stands on it (header, margin, footer) is PageFrame's: a quiz has another header than a lesson. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  return (
    <html lang={await getLocale()} suppressHydrationWarning>
      <head>
        {/* Before anything is painted: the theme and the text size that this browser remembers. */}
        {/* eslint-disable-next-line @next/next/no-sync-scripts */}
        <script src="/reglages.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}

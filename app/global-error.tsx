"use client";

import { BrokenPage } from "./broken-page";
import "./globals.css";

/** The layout itself failed: a whole document takes its place. */
export default function GlobalErrorPage() {
  return (
    <html lang="fr">
      <body>
        <BrokenPage retry={() => location.reload()} />
      </body>
    </html>
  );
}

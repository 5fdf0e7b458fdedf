import type { ReactNode } from "react";

/** The least that a page can have around it. */
export default function BareLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}

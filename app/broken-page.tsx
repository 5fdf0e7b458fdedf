"use client";

import { Logo } from "@/components/ui/logo";
import words from "@/content/messages/fr.error.json";
import "@/components/ui/site-header.css";

/** Plain addresses: the router may be what failed, so these load a page afresh. */
const ADDRESSES = { home: "/", courses: "/cours" };

/** What is shown when a page failed. It depends on nothing that may have failed with it. */
export const BrokenPage = ({ retry }: { retry: () => void }) => (
  <>
    <header className="top">
      <div className="top-in">
        <a className="logo" href={ADDRESSES.home} aria-label={words.home}>
          <Logo />
        </a>
      </div>
    </header>
    <main id="contenu" className="sheet">
      <div className="row first tick">
        <div className="note">
          <span className="rub">{words.rubric}</span>
        </div>
        <div className="body">
          <h1>{words.title}</h1>
          <p className="lede">{words.text}</p>
          <div className="acts out">
            <button className="btn" type="button" onClick={retry}>
              {words.again}
            </button>
            <a className="btn2" href={ADDRESSES.courses}>
              {words.courses}
            </a>
          </div>
        </div>
      </div>
    </main>
  </>
);

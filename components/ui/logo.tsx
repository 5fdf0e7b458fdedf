/** The mark of the house: the time line, its ticks, and the accent of "Repères" that one of them carries. */
export const Logo = () => (
  <>
    <svg viewBox="0 0 34 28" aria-hidden="true">
      <path d="M1 23.5h32" stroke="currentColor" strokeWidth="1.6" />
      <path d="M6 17v6.5M11.5 20v3.5M22.5 20v3.5M28 17v6.5" stroke="currentColor" strokeWidth="1.6" />
      <path d="M17 3.5v23" stroke="var(--pen)" strokeWidth="4" />
    </svg>
    <span aria-hidden="true">
      Rep<span className="e">e</span>res
    </span>
  </>
);

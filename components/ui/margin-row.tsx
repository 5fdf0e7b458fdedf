import type { ReactNode } from "react";

type Props = {
  /** What stands in the margin: the section's heading. */
  rubric: string;
  /** Address of the section in its page. */
  id: string;
  note?: ReactNode;
  /** More classes: `tick` hangs it on the rule, `on` with the pen, `first` stands near the top. */
  className?: string;
  children: ReactNode;
};

/** A section of the sheet: its rubric in the margin, its text beyond the rule. */
export const MarginRow = ({ rubric, id, note, className = "tick", children }: Props) => (
  <section className={`row ${className}`} aria-labelledby={id}>
    <div className="note">
      <h2 className="rub" id={id}>
        {rubric}
      </h2>
      {note && <p>{note}</p>}
    </div>
    <div className="body">{children}</div>
  </section>
);

import type { DateValue } from "@/lib/calendar/date-value";
import { openFrom, openUntil } from "@/lib/calendar/make-date";
import type { RelationCue, RoleCue } from "@/lib/language/language";
import type { Relation, Role } from "./timex";

/** How an event stands to a date by the words around it, and the value that this makes of the date. */
export function relate(
  value: DateValue,
  before: string,
  after: string,
  cues: readonly RelationCue[],
): { readonly relation: Relation; readonly value: DateValue } {
  if (value.edtf.includes("..")) return { relation: value.end === null ? "since" : "until", value };
  const cue = cues.find((one) => one.before.test(before) && (one.after?.test(after) ?? true));
  if (!cue) return { relation: "at", value };
  const opened = cue.opens === "future" ? openFrom(value) : cue.opens === "past" ? openUntil(value) : value;
  return { relation: cue.relation, value: opened };
}

/** What a date does in its sentence. */
export function roleOf(value: DateValue, before: string, after: string, cues: readonly RoleCue[]): Role {
  const cue = cues.find(
    (one) =>
      (one.before?.test(before) ?? true) &&
      (one.after?.test(after) ?? true) &&
      !one.unless?.test(before) &&
      (one.precisions?.includes(value.precision) ?? true),
  );
  return cue?.role ?? "event";
}

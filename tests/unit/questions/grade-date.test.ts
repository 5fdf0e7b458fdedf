import { describe, expect, test } from "vitest";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { gradeDate, gradeFollowUp } from "@/lib/questions/controls/grade-date";

const date = (edtf: string) => {
  const value = readEdtf(edtf);
  if (value === null) throw new Error(`not EDTF: ${edtf}`);
  return value;
};

/** "1 right", or "ask day 0.8 partial": what is asked next, and what counts if it is not given. */
function outcome(accepted: string, given: string): string {
  const grade = gradeDate(accepted.split(" or ").map(date), date(given));
  if (grade.status === "follow-up") return `ask ${grade.ask} ${grade.fallback.score} ${grade.fallback.verdict}`;
  return grade.status === "graded" ? `${grade.score} ${grade.verdict}` : grade.status;
}

describe("a typed date is marked by intervals", () => {
  test.each([
    // the source gives a day
    ["1992-03-02", "1992-03-02", "1 right"],
    ["1992-03-02", "1992-03", "ask day 0.8 partial"],
    ["1992-03-02", "1992-21", "ask day 0.6 partial"],
    ["1992-03-02", "1992", "ask day 0.5 partial"],
    ["1992-03-02", "199X", "ask day 0.2 partial"],
    ["1992-03-02", "19XX", "ask day 0 wrong"],
    ["1992-03-02", "1992-03-03", "0 near"],
    ["1992-03-02", "1992-03-01", "0 near"],
    ["1992-03-02", "1993-03-02", "0 near"],
    ["1992-03-02", "1993-03-03", "0 wrong"],
    ["1992-03-02", "1991-03-03", "0 near"],
    ["1992-03-02", "1992-04", "0 near"],
    ["1992-03-02", "1992-02", "0 near"],
    ["1992-03-02", "1993", "0 near"],
    ["1992-03-02", "1991", "0 near"],
    ["1992-03-02", "1994", "0 wrong"],
    ["1992-03-02", "1892-03-02", "0 wrong"],
    ["2010-01-01", "2009", "0 near"],
    ["2010-01-01", "2009-12-31", "0 near"],
    ["2010-01-01", "2010-01", "ask day 0.8 partial"],
    // the source gives a month
    ["1992-03", "1992-03", "1 right"],
    ["1992-03", "1992-03-02", "1 right"],
    ["1992-03", "1992-03-31", "1 right"],
    ["1992-03", "1992-04-01", "0 near"],
    ["1992-03", "1992", "ask month 0.5 partial"],
    ["1992-03", "1992-21", "ask month 0.6 partial"],
    ["1992-03", "199X", "ask month 0.2 partial"],
    ["1992-03", "1993-03", "0 near"],
    ["1992-03", "1993-04", "0 wrong"],
    ["1992-03", "1991", "0 near"],
    ["1992-03", "2002-03", "0 wrong"],
    // the source gives a year
    ["1992", "1992", "1 right"],
    ["1992", "1992-07", "1 right"],
    ["1992", "1992-12-31", "1 right"],
    ["1992", "199X", "ask year 0.2 partial"],
    ["1992", "19XX", "ask year 0 wrong"],
    ["1992", "1993", "0 near"],
    ["1992", "1991", "0 near"],
    ["1992", "1994", "0 wrong"],
    ["1992", "1990", "0 wrong"],
    ["1992", "1993-12-31", "0 near"],
    ["1992", "1994-01-01", "0 wrong"],
    ["1992", "1991/1993", "0.33 partial"],
    ["1992", "1992/1993", "0.5 partial"],
    // the source gives several days
    ["2014-12-04/2014-12-05", "2014-12-04/2014-12-05", "1 right"],
    ["2014-12-04/2014-12-05", "2014-12-04", "1 right"],
    ["2014-12-04/2014-12-05", "2014-12-06", "0 near"],
    ["2014-12-04/2014-12-05", "2014-12", "ask day 0.8 partial"],
    ["2014-12-04/2014-12-05", "2014", "ask day 0.5 partial"],
    ["2014-12-04/2014-12-05", "2014-12-05/2014-12-06", "0.33 partial"],
    ["2014-12-04/2014-12-05", "2014-12-03/2014-12-05", "0.67 partial"],
    ["2015-11-04/2015-11-06", "2015-11-04/2015-11-07", "0.75 partial"],
    ["2015-11-04/2015-11-13", "2015-11-04/2015-11-14", "0.8 partial"],
    ["2015-11-04/2015-11-06", "2015-11-05/2015-11-06", "1 right"],
    // longer spans
    ["18XX", "1850", "1 right"],
    ["18XX", "185X", "1 right"],
    ["18XX", "1XXX", "ask century 0 wrong"],
    ["18XX", "19XX", "0 near"],
    ["18XX", "1901", "0 wrong"],
    ["197X", "1975", "1 right"],
    ["197X", "1969", "0 near"],
    ["1990/1999", "199X", "1 right"],
    ["1990/1999", "1995/2004", "0.33 partial"],
    // since, until and by: the side that is stated
    ["2011/..", "2011", "1 right"],
    ["2011/..", "2011/..", "1 right"],
    ["2011/..", "2012", "0 near"],
    ["2011/..", "2014", "0 wrong"],
    ["../2015", "2015", "1 right"],
    ["../2015", "2014", "0 near"],
    // before our era
    ["-0145", "-0145", "1 right"],
    ["-0145", "-0144", "0 near"],
    ["-0145", "0146", "0 wrong"],
    // about
    ["1515~", "1515", "1 right"],
    // documents that differ in precision: either is right
    ["1992-03 or 1992-03-02", "1992-03-02", "1 right"],
    ["1992-03 or 1992-03-02", "1992-03", "1 right"],
    ["1992-03-02 or 1992-03", "1992-03", "1 right"],
    ["1992-03-02 or 1992-03", "1992-03-02", "1 right"],
    ["1992-03-02 or 1992-03", "1992-03-05", "0.8 partial"],
    ["1992-03 or 1992-03-02", "1992-03-05", "0.8 partial"],
    ["1992-03-02 or 1992-03", "1992", "ask day 0.5 partial"],
    ["1992-03-02 or 1992-03", "1992-05", "0 near"],
    ["1992-03-02 or 1992", "1992", "1 right"],
  ])("source %s, answer %s: %s", (accepted, given, expected) => {
    expect(outcome(accepted, given)).toBe(expected);
  });
});

describe("the follow-up", () => {
  const follow = (accepted: string, first: string, completed: string) => {
    const { score, verdict } = gradeFollowUp([date(accepted)], date(first), date(completed));
    return `${score} ${verdict}`;
  };

  test.each([
    ["1992-03-02", "1992", "1992-03-02", "1 right"],
    ["1992-03-02", "1992", "1992-03", "0.8 partial"],
    ["1992-03-02", "1992-03", "1992-03-02", "1 right"],
    ["1992-03-02", "1992-03", "1992-03-05", "0.8 partial"],
    ["1992-03-02", "1992", "1992-04", "0.5 partial"],
    ["1992-03-02", "1992", "1992", "0.5 partial"],
    ["1992-03-02", "1992", "1993-03-02", "0.5 partial"],
    ["1992-03", "1992", "1992-03", "1 right"],
    ["1992-03", "1992", "1992-02", "0.5 partial"],
    ["1992", "199X", "1992", "1 right"],
    ["1992", "199X", "1995", "0.2 partial"],
    ["2014-12-04/2014-12-05", "2014-12", "2014-12-04/2014-12-05", "1 right"],
  ])("source %s, first %s, then %s: %s", (accepted, first, completed, expected) => {
    expect(follow(accepted, first, completed)).toBe(expected);
  });
});

import type { DateValue } from "@/lib/calendar/date-value";
import type { OpenLanguage } from "@/lib/language/open-language";

/**
 * The language, reading each text once: the same few dates, names and stems come again with every question, and an event
 * with each that it is held against. A date that was written is known without being read.
 *
 * Make one for each course and let go of it with the course.
 */
export function readOnce(language: OpenLanguage): OpenLanguage {
  const { cues, grammar, history, phrases, readTypedDate, formatDate } = language;
  const dates = new Map<string, DateValue | null>();
  const readDate = onceForText(readTypedDate, dates);
  return {
    ...language,
    cues: { ...cues, contentWords: onceForText(cues.contentWords) },
    grammar: { ...grammar, namesIn: onceForText(grammar.namesIn) },
    history: {
      ...history,
      chapterOf: onceForThing(history.chapterOf),
      isAgain: onceForText(history.isAgain),
      isContest: onceForText(history.isContest),
      isMilitary: onceForText(history.isMilitary),
      isOpening: onceForText(history.isOpening),
      isRanked: onceForText(history.isRanked),
      mostOf: onceForText(history.mostOf),
      reachIn: onceForText(history.reachIn),
      termsIn: onceForText(history.termsIn),
    },
    phrases: {
      ...phrases,
      askCount: onceForThing(phrases.askCount),
      askName: onceForThing(phrases.askName),
      complete: onceForThing(phrases.complete),
      context: onceForText(phrases.context),
      state: onceForThing(phrases.state),
    },
    readTypedDate: (text, evidence) => (evidence ? readTypedDate(text, evidence) : readDate(text)),
    formatDate: (value) => {
      const text = formatDate(value);
      dates.set(text, value);
      return text;
    },
  };
}

function onceForText<Found>(read: (text: string) => Found, known = new Map<string, Found>()): (text: string) => Found {
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Found;
    const found = read(text);
    known.set(text, found);
    return found;
  };
}

/** The same for what a text was read as, such as the wording of an event: it is known by being the same. */
function onceForThing<Thing extends object, Found>(read: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = read(thing);
    known.set(thing, { found });
    return found;
  };
}

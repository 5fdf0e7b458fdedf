import type { TimexRule } from "./language";

/** A match of a rule's pattern. */
export type RuleMatch = { readonly rule: TimexRule; readonly match: RegExpExecArray };

/** All matches of all rules: rule by rule, each in the order of the text. Rules that need what the text has not are not tried. */
export function* matchRules(rules: readonly TimexRule[], text: string): Generator<RuleMatch> {
  let needs: RegExp | null = null;
  let isMet = false;
  for (const rule of rules) {
    // Rules that need the same stand together.
    if (rule.needs !== needs) {
      needs = rule.needs;
      isMet = needs.test(text);
    }
    if (!isMet) continue;
    // `matchAll` would copy the pattern for each sentence; the place where it goes on is kept here, not in the pattern.
    for (let from = 0; ;) {
      rule.pattern.lastIndex = from;
      const match = rule.pattern.exec(text);
      if (!match) break;
      from = rule.pattern.lastIndex;
      yield { rule, match };
    }
  }
}

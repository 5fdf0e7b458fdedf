import type { ComplementRules } from "../complement-rules";

/** What French says of the words that complete a verb. */
export const complementRules: ComplementRules = {
  occasion:
    /^(?:lors d|pendant l|durant l|au cours d|à l['’] ?(?:occasion|issue|exposition|assaut) |à la (?:bataille|suite) |au (?:combat|siège|congrès|concile) d|dans (?:le cadre|la bataille|le combat) d|au terme d)/iu,
};

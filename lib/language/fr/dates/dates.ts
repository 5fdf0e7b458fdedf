import type { TimexRules } from "../../language";
import { DAY_RULES } from "./days";
import { CENTURY_RULES } from "./centuries";
import { DECADE_RULES } from "./decades";
import { ERA_RULES } from "./eras";
import { MONTH_RULES } from "./months";
import { NUMERIC_RULES } from "./numeric";
import { YEAR_RULES } from "./years";
import { YEARLESS_RULES } from "./yearless";
import { LENDS_NO_YEAR, RELATIONS, ROLES, UNSURE_AFTER, UNSURE_BEFORE } from "./date-cues";
import { BETWEEN, JOINS, UNTIL_NOW } from "./date-joins";

/** Everything French says about dates. The order of the rules is the order of precedence. */
export const DATES: TimexRules = {
  trigger: /\d|siècle|millénaire|années |l'an mil| s\.|[VX]I{0,3}e(?!\p{L})/iu,
  rules: [
    ...NUMERIC_RULES,
    ...DAY_RULES,
    ...MONTH_RULES,
    ...CENTURY_RULES,
    ...DECADE_RULES,
    ...ERA_RULES,
    ...YEAR_RULES,
    ...YEARLESS_RULES,
  ],
  lendsNoYear: LENDS_NO_YEAR,
  joins: JOINS,
  untilNow: UNTIL_NOW,
  between: BETWEEN,
  unsureBefore: UNSURE_BEFORE,
  unsureAfter: UNSURE_AFTER,
  relations: RELATIONS,
  roles: ROLES,
};

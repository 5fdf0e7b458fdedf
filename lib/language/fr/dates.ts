import type { TimexRules } from "../language";
import { DAY_RULES } from "./dates-days";
import { CENTURY_RULES } from "./dates-centuries";
import { ERA_RULES } from "./dates-eras";
import { MONTH_RULES } from "./dates-months";
import { NUMERIC_RULES } from "./dates-numeric";
import { YEAR_RULES } from "./dates-years";
import { YEARLESS_RULES } from "./dates-yearless";
import { RELATIONS, ROLES } from "./date-cues";

/** Everything French says about dates. The order of the rules is the order of precedence. */
export const DATES: TimexRules = {
  trigger: /\d|siècle|millénaire|années |l'an mil| s\./iu,
  rules: [
    ...NUMERIC_RULES,
    ...DAY_RULES,
    ...MONTH_RULES,
    ...CENTURY_RULES,
    ...ERA_RULES,
    ...YEAR_RULES,
    ...YEARLESS_RULES,
  ],
  relations: RELATIONS,
  roles: ROLES,
};

import { BASIS, CARRIED_BASIS } from "../../src/relate/rules/basis.ts";
import { FOCUS, INDICATOR } from "../../src/relate/rules/indicator.ts";
import { NAME, SHARED_NAME } from "../../src/relate/rules/name.ts";
import { FORWARD_OF, OF } from "../../src/relate/rules/of.ts";
import { OPENING } from "../../src/relate/rules/opening.ts";
import { OWN_TIME } from "../../src/relate/rules/own-time.ts";
import { PERIOD, PERIOD_OF_LEVEL } from "../../src/relate/rules/period.ts";
import { ROLE } from "../../src/relate/rules/role.ts";
import { STANDING } from "../../src/relate/rules/standing.ts";
import { STATUS } from "../../src/relate/rules/status.ts";
import { TOPIC } from "../../src/relate/rules/topic.ts";

/** The tables of which one row decides each field of a number in a sentence. */
export const DECIDING = { ROLE, STATUS, BASIS, PERIOD, INDICATOR, FOCUS, NAME, TOPIC, OF };

/** Those, the tables of which a row may decide a field anew, and those of what a row need not decide. */
export const TABLES = {
  ...DECIDING,
  CARRIED_BASIS,
  PERIOD_OF_LEVEL,
  SHARED_NAME,
  FORWARD_OF,
  STANDING,
  OPENING,
  OWN_TIME,
};

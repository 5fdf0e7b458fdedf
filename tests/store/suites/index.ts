import type { DatabasePlace } from "../databases";
import { accountsSuite } from "./accounts";
import { answersSuite } from "./answers";
import { attemptsSuite } from "./attempts";
import { coursesSuite } from "./courses";
import { learnersSuite } from "./learners";
import { migrationsSuite } from "./migrations";
import { publishingSuite } from "./publishing";
import { rateLimitsSuite } from "./rate-limits";
import { reviewsSuite } from "./reviews";
import { shippedCoursesSuite } from "./shipped-courses";
import { transactionsSuite } from "./transactions";

/** Each is given the address of the database that all of them share, and the place where more can be made. */
export const SUITES: Readonly<Record<string, (url: string, place: DatabasePlace) => void>> = {
  migrations: migrationsSuite,
  transactions: transactionsSuite,
  courses: coursesSuite,
  publishing: publishingSuite,
  "shipped courses": shippedCoursesSuite,
  attempts: attemptsSuite,
  answers: answersSuite,
  accounts: accountsSuite,
  learners: learnersSuite,
  reviews: reviewsSuite,
  "rate limits": rateLimitsSuite,
};

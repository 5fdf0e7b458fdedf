import * as z from "zod";

/** A line `NAME=` in `.env` means "not set". */
const unsetWhenEmpty = (value: unknown) => (value === "" ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unsetWhenEmpty, schema.optional());

const envSchema = z
  .object({
    NODE_ENV: z.preprocess(unsetWhenEmpty, z.enum(["development", "test", "production"]).default("development")),
    /** `file:` for SQLite, relative to the project's folder; `postgres:` or `postgresql:` for PostgreSQL. */
    DATABASE_URL: z.preprocess(
      unsetWhenEmpty,
      z
        .string()
        .regex(/^(file:.|postgres(ql)?:\/\/.)/, "must start with file: or postgresql://")
        .default("file:./data/reperes.db"),
    ),
    /** Signs sessions and guests' cookies. `npm start` makes one and keeps it; without it nobody can be known again. */
    NEXTAUTH_SECRET: optional(z.string().min(16, "must have at least 16 characters")),
    /** The address that learners see. */
    NEXTAUTH_URL: optional(z.url()),
    /** Set to `true` behind a proxy that writes `x-forwarded-for`; elsewhere anyone could write that header. */
    TRUST_PROXY: z.preprocess(unsetWhenEmpty, z.enum(["true", "false"]).default("false")),
    /** Set by `lib/set-up/serve.mjs`, which makes `x-forwarded-for` the socket's address; never by a person. */
    SERVER_NAMES_CLIENTS: z.preprocess(unsetWhenEmpty, z.enum(["true", "false"]).default("false")),
    LOG_LEVEL: z.preprocess(
      unsetWhenEmpty,
      z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    ),
    /** Sign-in by another provider is offered when both of its variables are set. */
    GITHUB_ID: optional(z.string()),
    GITHUB_SECRET: optional(z.string()),
    GOOGLE_CLIENT_ID: optional(z.string()),
    GOOGLE_CLIENT_SECRET: optional(z.string()),
  })
  .readonly();

/** The configuration, checked. */
export type Env = z.infer<typeof envSchema>;

/**
 * Reads the configuration from environment variables.
 *
 * @throws Error of one line that names each variable that is wrong, never its value
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = envSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  throw new Error(`Configuration: ${faults.join("; ")}`);
}

/** The configuration of this process, read once. */
export const env: Env = readEnv(process.env);

import { spawn, type ChildProcess } from "node:child_process";

/** A server of ours that a test has started. */
export type TestServer = {
  readonly address: string;
  /** All that it and its set-up have printed so far. */
  readonly output: () => string;
  readonly process: ChildProcess;
  /** Sends a signal to the process that was started, as a person or a supervisor does; resolves with its exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
  /** True while any process lives that it has started, or itself. */
  readonly isRunning: () => boolean;
  /** Ends it and every process that it has started, at once and without a warning. */
  readonly kill: () => Promise<void>;
};

/** "npm" is the whole of `npm start`; "serve" leaves the set-up out. */
const COMMANDS = {
  npm: ["npm", "start"],
  serve: [process.execPath, "lib/set-up/serve.mjs"],
} as const;

/**
 * Starts the built application and waits for the address that it prints.
 *
 * @throws Error with what it printed, if it ends before it serves
 */
export async function startServer(
  how: keyof typeof COMMANDS,
  env: Readonly<Record<string, string>>,
): Promise<TestServer> {
  const [command, ...args] = COMMANDS[how];
  // A process group of its own: what is to be killed at once is killed whole.
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const printed = /^Repères: (\S+)$/m.exec(output)?.[1];
      if (printed) resolve(printed);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void ended.then((code) => reject(new Error(`It ended with ${code} before it served:\n${output}`)));
  });
  return {
    address,
    output: () => output,
    process: child,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
    isRunning: () => signalGroup(child, 0),
    kill: async () => {
      signalGroup(child, "SIGKILL");
      await ended;
    },
  };
}

/** Sends a signal to all processes of a group, 0 to only look; false if none is left. */
function signalGroup({ pid = 0 }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return false;
    throw error;
  }
}

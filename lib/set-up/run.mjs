// @ts-check
import { spawn } from "node:child_process";

/** Signals with which a person or a supervisor ends us. */
export const ENDING_SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Runs a tool with this Node.
 *
 * @param {readonly string[]} args the tool's file, then its own arguments
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runNode = (args, env) => run(process.execPath, args, env);

/**
 * Runs a tool and waits for it. What it prints is kept, and shown only when it fails. A signal to us goes on to the tool.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>} rejects with the tool's output when it ends with anything but 0
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    const pass = ENDING_SIGNALS.map((signal) => ({ signal, handler: () => void child.kill(signal) }));
    for (const { signal, handler } of pass) process.on(signal, handler);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      for (const { signal, handler } of pass) process.off(signal, handler);
      if (code === 0) resolve();
      else reject(new Error(output.trim() || `${command} ${args.join(" ")} ended with ${code ?? signal}`));
    });
  });
}

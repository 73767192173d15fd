import { readFileSync } from 'node:fs';

/** Something the user of a command got wrong; its message is shown as it is. */
export class UsageError extends Error {}

/**
 * The text of a file; 0 is standard input.
 *
 * @throws UsageError when it is missing, empty or not UTF-8.
 */
export function readText(file: string | 0): string {
  const name = file === 0 ? 'Standard input' : file;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`${name} cannot be read.`);
  }
  if (bytes.length === 0) throw new UsageError(`${name} is empty.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not valid UTF-8.`);
  }
}

/** Runs a command; what its user got wrong goes to standard error, with exit code 1. */
export function runCommand(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

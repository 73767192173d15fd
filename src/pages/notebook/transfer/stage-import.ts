import { DamagedFile, type ImportError } from '../../../core/transfer/import-error';
import type { PartPreview } from '../../../core/transfer/import-plan';
import type { RowChunk } from '../../../core/transfer/read-json';
import type { CallBackground } from '../notebook-props';

/** Problems that are named one by one; of a file that is wrong throughout the rest is counted. */
const NAMED = 100;

/** Everything that is wrong with a file. */
export interface Refusal {
  readonly errors: readonly ImportError[];
  /** How many more there are. */
  readonly more: number;
}

/** The first problems by name, the others counted. */
export function refusalOf(errors: readonly ImportError[]): Refusal {
  return { errors: errors.slice(0, NAMED), more: Math.max(0, errors.length - NAMED) };
}

/** A file whose rows lie ready to be written, or why they do not. */
export type Staged =
  | { readonly ok: true; readonly id: string; readonly parts: readonly PartPreview[] }
  | ({ readonly ok: false } & Refusal);

/** Puts the rows of a file aside in the background, where nothing is changed by them yet. */
export async function stageImport(
  background: CallBackground,
  chunks: AsyncIterable<RowChunk>,
): Promise<Staged> {
  const id = crypto.randomUUID();
  await background('transfer.begin', { id });
  const errors: ImportError[] = [];
  let count = 0;
  const note = (found: readonly ImportError[]) => {
    count += found.length;
    errors.push(...found.slice(0, NAMED - errors.length));
  };
  try {
    for await (const chunk of chunks) note(await background('transfer.stage', { id, ...chunk }));
  } catch (cause) {
    if (!(cause instanceof DamagedFile)) throw cause;
    note([cause.reason]);
  }
  if (count === 0) return { ok: true, id, parts: await background('transfer.preview', { id }) };
  await background('transfer.drop', { id });
  return { ok: false, errors, more: count - errors.length };
}

import type { RowError } from '../../core/own-glossary/read-rows';
import { type TbxConcept, tbxLanguages } from '../../core/own-glossary/tbx-rows';
import { decodeText } from './decode-text';
import { parseTable } from './parse-table';
import { parseTbx } from './parse-tbx';

/** Why a file as a whole cannot be read. */
export type FileProblem = 'empty' | 'notTbx' | 'tooLarge' | 'binary';

/** What is in a file. */
export type GlossaryFile =
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly errors: readonly RowError[];
    }
  | {
      readonly kind: 'tbx';
      readonly concepts: readonly TbxConcept[];
      readonly languages: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** More goes to the background in no message; in bytes. */
const LARGEST = 40 * 1024 * 1024;

/** Reads a file of terms; XML is taken for TBX, whatever the file is called. */
export function readGlossaryFile(bytes: Uint8Array): GlossaryFile {
  if (bytes.length > LARGEST) return { kind: 'refused', problem: 'tooLarge' };
  const text = decodeText(bytes);
  if (text.includes('\u0000')) return { kind: 'refused', problem: 'binary' };
  if (/^[\uFEFF\s]*</.test(text)) return readTbx(text);
  const { rows, errors } = parseTable(text);
  const isEmpty = errors.length === 0 && rows.every((row) => row.join('').trim() === '');
  return isEmpty ? { kind: 'refused', problem: 'empty' } : { kind: 'table', rows, errors };
}

function readTbx(text: string): GlossaryFile {
  const concepts = parseTbx(text);
  if (concepts === null) return { kind: 'refused', problem: 'notTbx' };
  const languages = tbxLanguages(concepts);
  if (languages.length === 0) return { kind: 'refused', problem: 'empty' };
  return { kind: 'tbx', concepts, languages };
}

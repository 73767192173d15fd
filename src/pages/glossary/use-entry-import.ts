import { useMemo, useState } from 'preact/hooks';
import { type ColumnRole, guessColumns } from '../../core/own-glossary/guess-columns';
import type { OwnGlossary, OwnKind } from '../../core/own-glossary/own-entry';
import { type RowsRead, readRows } from '../../core/own-glossary/read-rows';
import { TBX_ROLES, tbxRows } from '../../core/own-glossary/tbx-rows';
import type { GlossaryProps } from './glossary-props';
import { type GlossaryFile, readGlossaryFile } from './read-glossary-file';

/** How a file is to be read. */
export interface ImportChoice {
  readonly roles: readonly ColumnRole[];
  readonly hasHeader: boolean;
  readonly kind: OwnKind;
  readonly from: string;
  readonly to: string;
  /** The glossary that it goes into; empty for a new one. */
  readonly target: string;
}

/** A file that was chosen, and what would come of it. */
export interface PendingImport {
  /** Without its ending: the name of a new glossary. */
  readonly name: string;
  readonly file: GlossaryFile;
  readonly choice: ImportChoice;
  readonly read: RowsRead;
  /** The rows as they are read; of a TBX file those of the chosen languages. */
  readonly rows: readonly (readonly string[])[];
}

/** Reads files and shows what would come of them before anything is stored. */
export interface EntryImport {
  readonly pending: PendingImport | null;
  readonly open: (file: File) => Promise<void>;
  readonly choose: (change: Partial<ImportChoice>) => void;
  readonly close: () => void;
}

interface Opened {
  readonly name: string;
  readonly file: GlossaryFile;
  readonly batch: string;
  readonly at: number;
}

/** Keeps the file that is being looked at. */
export function useEntryImport({ now, newId }: Pick<GlossaryProps, 'now' | 'newId'>): EntryImport {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [choice, setChoice] = useState<ImportChoice | null>(null);
  const rows = useMemo(() => rowsOf(opened?.file, choice), [opened, choice?.from, choice?.to]);
  const read = useMemo(() => readAll(opened, choice, rows), [opened, choice, rows]);
  return {
    pending: opened === null || choice === null ? null : { ...opened, choice, read, rows },
    open: async (chosen) => {
      const file = readGlossaryFile(new Uint8Array(await chosen.arrayBuffer()));
      const name = chosen.name.replace(/\.[^.]*$/, '');
      setChoice(firstChoice(file));
      setOpened({ name, file, batch: newId(), at: now() });
    },
    choose: (change) => setChoice((before) => before && { ...before, ...change }),
    close: () => setOpened(null),
  };
}

function firstChoice(file: GlossaryFile): ImportChoice {
  const common = { kind: 'term', from: 'ar', to: 'en', target: '' } as const;
  if (file.kind === 'table') return { ...common, ...guessColumns(file.rows) };
  if (file.kind === 'refused') return { ...common, roles: [], hasHeader: false };
  const { languages } = file;
  const like = (wanted: string, not = '') =>
    languages.find((tag) => tag.toLowerCase().startsWith(wanted)) ??
    languages.find((tag) => tag !== not) ??
    '';
  const from = like('ar');
  return { ...common, roles: TBX_ROLES, hasHeader: false, from, to: like('en', from) };
}

function rowsOf(file: GlossaryFile | undefined, choice: ImportChoice | null) {
  if (file === undefined || choice === null || file.kind === 'refused') return [];
  return file.kind === 'table' ? file.rows : tbxRows(file.concepts, choice.from, choice.to);
}

function readAll(
  opened: Opened | null,
  choice: ImportChoice | null,
  rows: readonly (readonly string[])[],
): RowsRead {
  if (opened === null || choice === null) return { entries: [], errors: [] };
  const { entries, errors } = readRows(rows, { ...choice, batch: opened.batch, at: opened.at });
  const unreadable = opened.file.kind === 'table' ? opened.file.errors : [];
  return { entries, errors: [...unreadable, ...errors].toSorted((a, b) => a.row - b.row) };
}

/** What a new glossary is made from, or the one that was chosen. */
export function targetOf(
  { name, choice }: PendingImport,
  glossaries: readonly OwnGlossary[],
  newId: () => string,
): Pick<OwnGlossary, 'id' | 'name' | 'from' | 'to'> {
  const chosen = glossaries.find(({ id }) => id === choice.target);
  const { from, to } = choice;
  return chosen ?? { id: newId(), name: name.slice(0, 200), from, to };
}

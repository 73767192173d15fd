import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseWordList } from '../../../src/core/glossary/word-list';
import { LEMMA_COLUMNS, type LemmaFolder } from '../../../src/core/lexicon/lemma';
import { PARTS_OF_SPEECH } from '../../../src/core/lexicon/lexicon-format';
import { showsRoot, vocalisationFault } from './word-faults';

const LEMMAS = fileURLToPath(new URL('../../../src/core/lexicon/lemmas/', import.meta.url));
const FOLDERS = Object.keys(LEMMA_COLUMNS) as LemmaFolder[];
const SIGNS = /[\u064B-\u0652\u0670]/g;
const FORMS = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|Q1|Q2|Q4)$/;
const GLOSS = /^[\x20-\x7EÀ-ɏ‘’–]+$/;

/** Roots that lose or change a radical in their words: ذ runs into the ت of form VIII, ه is lost. */
const HIDDEN_ROOTS: ReadonlySet<string> = new Set(['ذخر', 'فوه', 'موه', 'شوه', 'شفه']);

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(LEMMAS + folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => [folder, name] as const),
);

type Row = Readonly<Record<string, string>>;

function rowsOf(folder: LemmaFolder, name: string): Row[] {
  return parseWordList<string>(
    readFileSync(`${LEMMAS}${folder}/${name}`, 'utf8'),
    LEMMA_COLUMNS[folder],
  );
}

const cell = (row: Row, column: string) => row[column] ?? '';

/** What is wrong with a line, or [] where it is sound. */
function faultsOf(folder: LemmaFolder, row: Row): string[] {
  const lemma = cell(row, 'lemma');
  const root = cell(row, 'root');
  const faults: (string | null | false)[] = [];
  const say = (fault: string | null | false) => faults.push(fault);
  const others = ['masdar', 'plural', 'feminine'].flatMap((column) =>
    cell(row, column).split('; '),
  );
  for (const word of [
    lemma,
    ...others.filter((other) => !['', 'ات', 'ون', '-', '='].includes(other)),
  ])
    for (const part of word.split(' ')) say(vocalisationFault(part));
  say(!/^[1-9]$/.test(cell(row, 'band')) && `band ${cell(row, 'band')}`);
  say(!GLOSS.test(cell(row, 'gloss')) && `gloss ${cell(row, 'gloss')}`);
  say(!/^(?:-|[ء-ي]{2,5})$/.test(root) && `root ${root}`);
  say(/[اأإآؤئىة]/.test(root) && `root ${root}: hamza is ء, weak radicals are و and ي`);
  if (root !== '-' && folder !== 'function' && !HIDDEN_ROOTS.has(root))
    say(!showsRoot(lemma, root) && `does not show ${root}`);
  faults.push(...faultsOfKind(folder, row));
  return faults.flatMap((fault) => (fault ? [`${lemma}: ${fault}`] : []));
}

function faultsOfKind(folder: LemmaFolder, row: Row): (string | false)[] {
  const faults: (string | false)[] = [];
  const say = (fault: string | false) => faults.push(fault);
  if (folder === 'verbs') {
    const isFirst = cell(row, 'form') === 'I';
    say(!FORMS.test(cell(row, 'form')) && `form ${cell(row, 'form')}`);
    say(!(isFirst ? /^[aiu](?:; [aiu])?$/ : /^$/).test(cell(row, 'present')) && 'present');
  }
  if (folder === 'nouns') say(!/^(?:m|f|mf)$/.test(cell(row, 'gender')) && 'gender');
  if (folder === 'function')
    say(!(PARTS_OF_SPEECH as readonly string[]).includes(cell(row, 'pos')) && 'part of speech');
  return faults;
}

describe.each(FILES)('lemmas in %s/%s', (folder, name) => {
  const rows = rowsOf(folder, name);

  it('have sound lines', () => {
    expect(rows.flatMap((row) => faultsOf(folder, row))).toEqual([]);
  });

  it('are sorted by their letters', () => {
    const bare = rows.map((row) => cell(row, 'lemma').replace(SIGNS, ''));
    expect(bare).toEqual([...bare].sort());
  });
});

describe.each(FOLDERS)('the folder %s', (folder) => {
  it('has no word twice', () => {
    const keys = FILES.filter(([each]) => each === folder).flatMap(([, name]) =>
      rowsOf(folder, name).map((row) =>
        ['lemma', 'root', 'pos', 'form'].map((column) => cell(row, column)).join(' '),
      ),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

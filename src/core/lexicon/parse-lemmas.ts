import { listOf, parseWordList } from '../glossary/word-list';
import { LEMMA_COLUMNS, type Lemma, type LemmaFolder } from './lemma';

const POS: Readonly<Record<LemmaFolder, string>> = {
  verbs: 'verb',
  nouns: 'noun',
  adjectives: 'adj',
  function: '',
};

/**
 * The lemmas of one file of the lexicon.
 *
 * @param folder the folder that the file lies in
 * @throws SyntaxError when the file is malformed: see `parseWordList`.
 */
export function parseLemmas(folder: LemmaFolder, text: string): Lemma[] {
  return parseWordList<string>(text, LEMMA_COLUMNS[folder]).map((row) => ({
    lemma: row['lemma'] ?? '',
    root: row['root'] === '-' ? '' : (row['root'] ?? ''),
    pos: row['pos'] ?? POS[folder],
    form: row['form'] ?? '',
    present: row['present'] ?? '',
    masdars: listOf(row['masdar'] ?? ''),
    plurals: listOf(row['plural'] ?? ''),
    gender: row['gender'] ?? '',
    feminine: row['feminine'] ?? null,
    band: Number(row['band']),
    glosses: listOf(row['gloss'] ?? ''),
    note: row['note'] ?? '',
    parts: row['parts'] ?? '',
    verb: '',
  }));
}

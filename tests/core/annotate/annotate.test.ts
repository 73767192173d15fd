import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate/annotate';
import { compileGlossary } from '../../../src/core/glossary/compile-glossary';
import { entriesOfList } from '../../../src/core/glossary/entries-of-list';
import { openGlossary } from '../../../src/core/glossary/open-glossary';
import { ENTRY_COLUMNS, NATIONALITY_COLUMNS } from '../../../src/core/glossary/word-list';
import { plainKnowledge } from './plain-knowledge';

const list = (columns: readonly string[], ...rows: readonly string[][]) =>
  [columns, ...rows].map((row) => row.join('\t')).join('\n');

const name = (arabic: string, english: string, variants = '') => [
  arabic,
  arabic,
  english,
  'd',
  'و',
  variants,
];

const knowledge = plainKnowledge(
  openGlossary(
    compileGlossary([
      ...entriesOfList(
        'place',
        list(
          ENTRY_COLUMNS,
          name('القاهرة', 'Cairo'),
          name('كوريا الشمالية', 'North Korea'),
          name('وهران', 'Oran'),
          name('بيونغ يانغ', 'Pyongyang', 'بيونغيانغ'),
        ),
      ),
      ...entriesOfList(
        'organisation',
        list(
          ENTRY_COLUMNS,
          name('مجلس الأمن', 'Security Council'),
          name('مجلس الأمن القومي', 'National Security Council'),
        ),
      ),
      ...entriesOfList(
        'term',
        list(
          ENTRY_COLUMNS,
          name('التجارة الثنائية', 'bilateral trade'),
          name('وزير الخارجية', 'foreign minister'),
        ),
      ),
      ...entriesOfList(
        'nationality',
        list(NATIONALITY_COLUMNS, [
          'كوري شمالي',
          'كُورِيّ شَمَالِيّ',
          'sound',
          'North Korean',
          'North Koreans',
          'كوريا الشمالية',
          '',
        ]),
      ),
    ]),
  ),
);

const CASES: readonly (readonly [why: string, text: string, found: readonly string[]])[] = [
  ['a name', 'في القاهرة.', ['القاهرة=Cairo']],
  ['diacritics and lost dots', 'في القَاهِره', ['القَاهِره=Cairo']],
  ['ل before ال', 'للقاهرة', ['ل+للقاهرة=Cairo']],
  ['two clitics', 'وبالقاهرة', ['و+ب+وبالقاهرة=Cairo']],
  ['a name that begins like a clitic', 'وهران', ['وهران=Oran']],
  ['the longest name', 'لمجلس الأمن القومي', ['ل+لمجلس الأمن القومي=National Security Council']],
  ['a name over a hyphen', 'بيونغ-يانغ', ['بيونغ-يانغ=Pyongyang']],
  ['no name over a comma', 'كوريا، الشمالية', []],
  ['a term without its articles', 'وتجارة ثنائية', ['و+وتجارة ثنائية=bilateral trade']],
  ['a construct without its article', 'وزير خارجية', ['وزير خارجية=foreign minister']],
  ['a nisba in two words', 'القوات الكورية الشمالية', ['الكورية الشمالية=North Korean']],
  ['a people', 'والكوريون الشماليون', ['و+والكوريون الشماليون=North Koreans']],
  ['nothing in an empty text', '', []],
];

describe('annotate', () => {
  it.each(CASES)('finds %s', (_why, text, found) => {
    const shown = annotate(text, knowledge).map(({ clitics, surface, gloss }) =>
      [...clitics.map(({ form }) => form), `${surface}=${gloss.renderings[0]}`].join('+'),
    );
    expect(shown).toEqual(found);
  });

  it('gives offsets into the text, in order and without overlap', () => {
    const text = 'زار وزير الخارجية القاهرة وكوريا الشمالية';
    let end = 0;
    for (const annotation of annotate(text, knowledge)) {
      expect(annotation.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(annotation.start, annotation.end)).toBe(annotation.surface);
      end = annotation.end;
    }
    expect(end).toBe(text.length);
  });
});

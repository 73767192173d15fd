import { describe, expect, it } from 'vitest';
import { matchGlossary } from '../../../src/core/annotate/match-glossary';
import { compileGlossary } from '../../../src/core/glossary/compile-glossary';
import { type Glossary, openGlossary } from '../../../src/core/glossary/open-glossary';
import { tokenise } from '../../../src/core/text/tokenise';

const NAMES = [
  'القاهرة',
  'مصر',
  'وهران',
  'لبنان',
  'كوريا الشمالية',
  'مجلس الأمن',
  'مجلس الأمن القومي',
  'الأمن القومي العربي',
  'القومي العربي',
  'بيونغ يانغ',
  'اب اب اب اب اب اب اب اب اب اب اب اب',
  'جد جد جد جد جد جد جد جد جد جد جد جد جد',
];

const glossary = openGlossary(
  compileGlossary(
    NAMES.map((name) => ({
      gloss: {
        entry: name,
        kind: 'place',
        renderings: [name],
        headword: name,
        romanisation: '',
        descriptions: {},
        source: 'hamish',
      },
      forms: [{ written: name, type: 'headword' }],
    })),
  ),
);

const matchesIn = (text: string) =>
  matchGlossary(tokenise(text), glossary).map(({ first, last, reading, proclitics }) =>
    [
      `${first}-${last}`,
      ...proclitics.clitics.map(({ form }) => `${form}+`),
      glossary.gloss(reading.entry).entry,
    ].join(' '),
  );

const twelve = (word: string, times = 12) => Array.from({ length: times }, () => word).join(' ');

const CASES: readonly (readonly [why: string, text: string, matches: readonly string[]])[] = [
  ['nothing in no text', '', []],
  ['nothing in ordinary words', 'ذهب الولد إلى البيت', []],
  ['one word', 'في القاهرة', ['1-1 القاهرة']],
  ['each of several', 'لبنان وهران مصر', ['0-0 لبنان', '1-1 وهران', '2-2 مصر']],
  ['a word as it stands before one with a clitic', 'وهران', ['0-0 وهران']],
  ['a clitic', 'ومصر', ['0-0 و+ مصر']],
  ['a hidden article', 'للقاهرة', ['0-0 ل+ القاهرة']],
  ['two clitics', 'وبكوريا الشمالية', ['0-1 و+ ب+ كوريا الشمالية']],
  ['no clitic inside a name', 'كوريا والشمالية', []],
  ['the longest name', 'مجلس الأمن القومي', ['0-2 مجلس الأمن القومي']],
  ['the shorter where the longer breaks off', 'مجلس الأمن الوطني', ['0-1 مجلس الأمن']],
  [
    'the one of more letters where two cross',
    'مجلس الأمن القومي العربي',
    ['1-3 الأمن القومي العربي'],
  ],
  ['no name over a comma', 'كوريا، الشمالية', []],
  ['no name over a quotation mark', 'كوريا «الشمالية»', []],
  ['a name over a hyphen', 'بيونغ-يانغ', ['0-1 بيونغ يانغ']],
  ['twelve words', twelve('اب'), [`0-11 ${twelve('اب')}`]],
  ['no more words than twelve', twelve('جد', 13), []],
];

/** A trie that goes back to its own beginning, as a damaged file might. */
const endless: Glossary = {
  ...glossary,
  wordId: () => 0,
  step: () => 1,
  readings: () => [{ entry: 0, type: 'headword' }],
};

describe('matchGlossary', () => {
  it.each(CASES)('finds %s', (_why, text, matches) => {
    expect(matchesIn(text)).toEqual(matches);
  });

  it('ends on a trie that never does', () => {
    const found = matchGlossary(tokenise(twelve('بيت', 30)), endless);
    expect(Math.max(...found.map(({ first, last }) => last - first + 1))).toBe(12);
  });

  it('takes the first entry where two share a form', () => {
    const two: Glossary = {
      ...glossary,
      readings: (node) => [...glossary.readings(node), { entry: 1, type: 'variant' }],
    };
    expect(matchGlossary(tokenise('القاهرة'), two)[0]?.reading.entry).toBe(0);
  });
});

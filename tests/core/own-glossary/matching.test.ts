import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/commands/load-knowledge';
import { annotate } from '../../../src/core/annotate/annotate';
import { openGlossary } from '../../../src/core/glossary/open-glossary';
import { stackGlossaries } from '../../../src/core/glossary/stack-glossaries';
import { compileOwn } from '../../../src/core/own-glossary/compile-own';
import type { OwnEntry, OwnKind } from '../../../src/core/own-glossary/own-entry';
import { anOwnEntry } from './an-own-entry';

const shipped = loadKnowledge();

const own = (headword: string, kind: OwnKind, english: string, variants: string[] = []): OwnEntry =>
  anOwnEntry({ headword, kind, renderings: [english], variants });

const GLOSSARY: readonly OwnEntry[] = [
  own('القاهرة', 'place', 'El Cairo'),
  own('الحَوكمة الرقمية', 'term', 'digital governance'),
  own('البصمة الكربونية', 'term', 'carbon footprint', ['الأثر الكربوني']),
  own('ورق', 'term', 'the Paper'),
  own('زيلمان دوفراك', 'person', 'Zelman Dvorak'),
  own('هران', 'place', 'Hiran'),
  own('وزارة الدفاع', 'organisation', 'MoD'),
  own('مجلس الأمن القومي', 'organisation', 'NSC'),
  own('زمبلي', 'nationality', 'Zembelian'),
  own('الأمن', 'term', 'the security'),
  own('Société Générale', 'organisation', 'SocGen'),
  own('Пётр', 'person', 'Peter'),
  own('چاغا', 'place', 'Chagha'),
];

const blocks = (id: string, entries: readonly OwnEntry[]) =>
  compileOwn(id, entries).map(({ bytes }) => openGlossary(bytes));

const marked = (text: string, ...glossaries: readonly (readonly OwnEntry[])[]) => {
  const layers = glossaries.flatMap((entries, at) => blocks(`g${at}`, entries));
  const glossary = stackGlossaries([...layers, shipped.glossary]);
  return annotate(text, { ...shipped, glossary })
    .filter(({ gloss }) => gloss.source !== 'guess')
    .map(({ surface, gloss }) => `${surface} ${gloss.kind} ${gloss.renderings[0]}`);
};

const CASES: readonly (readonly [why: string, text: string, marks: readonly string[]])[] = [
  ['own beats built-in', 'وصل إلى القاهرة', ['القاهرة place El Cairo']],
  ['with a clitic', 'وبالقاهرة', ['وبالقاهرة place El Cairo']],
  ['with a hidden article', 'للقاهرة', ['للقاهرة place El Cairo']],
  ['written with diacritics and tatweel', 'القـَاهِرة', ['القـَاهِرة place El Cairo']],
  [
    'other seats of hamza in a variant',
    'خفض الاثر الكربوني',
    ['الاثر الكربوني term carbon footprint'],
  ],
  ['a headword with diacritics', 'الحوكمة الرقمية', ['الحوكمة الرقمية term digital governance']],
  ['a term without its article', 'حوكمة رقمية جديدة', ['حوكمة رقمية term digital governance']],
  ['a term that is an ordinary word', 'كتب على ورق', ['ورق term the Paper']],
  ['no name over a comma', 'زيلمان، دوفراك', []],
  ['a person', 'قال زيلمان دوفراك إن', ['زيلمان دوفراك person Zelman Dvorak']],
  ['a whole word of the lists before own with a clitic', 'وهران', ['وهران place Oran']],
  ['a longer name of the lists', 'مجلس الأمن', ['مجلس الأمن organisation UN Security Council']],
  ['own where nothing longer is', 'حفظ الأمن', ['الأمن term the security']],
  [
    'own in what is put together',
    'وزارة الدفاع النيبالية',
    ['وزارة الدفاع النيبالية organisation Nepali MoD'],
  ],
  ['an inflected nationality', 'الرئيس الزمبلية', ['الزمبلية nationality Zembelian']],
  [
    'Latin letters in an Arabic text',
    'بنك Societe Generale',
    ['Societe Generale organisation SocGen'],
  ],
  ['letters of no table', 'قال Пётр', ['Пётр person Peter']],
  ['letters of Persian', 'في چاغا', ['چاغا place Chagha']],
];

describe('entries of the reader’s own', () => {
  it.each(CASES)('are marked: %s', (_, text, marks) => {
    expect(marked(text, GLOSSARY)).toEqual(expect.arrayContaining([...marks]));
    if (marks.length === 0) expect(marked(text, GLOSSARY)).toEqual([]);
  });

  it('of the first glossary come before those of the second', () => {
    const first = [own('القاهرة', 'place', 'First')];
    const second = [own('القاهرة', 'place', 'Second'), own('الجيزة', 'place', 'Second Giza')];
    const text = 'القاهرة والجيزة';
    expect(marked(text, first, second)).toEqual([
      'القاهرة place First',
      'والجيزة place Second Giza',
    ]);
    expect(marked(text, second, first)).toEqual([
      'القاهرة place Second',
      'والجيزة place Second Giza',
    ]);
  });

  it('that were changed last come first', () => {
    const entries = [
      anOwnEntry({ id: 'old', renderings: ['Old'], at: 1 }),
      anOwnEntry({ id: 'new', renderings: ['New'], at: 2 }),
    ];
    expect(marked('القاهرة', entries)).toEqual(['القاهرة place New']);
  });

  it('in another language are not taken for Arabic', () => {
    const pairs = compileOwn('g', [
      anOwnEntry({ id: 'fa', from: 'fa', headword: 'تهران', renderings: ['Tehran'] }),
      anOwnEntry({ id: 'ru', from: 'ru', headword: 'Москва', renderings: ['موسكو'], to: 'ar' }),
      anOwnEntry({ id: 'zh', from: 'zh-Hans', headword: '北京', renderings: ['Beijing'] }),
    ]);
    expect(pairs.map(({ from, to }) => `${from} ${to}`)).toEqual(['fa en', 'ru ar', 'zh-Hans en']);
    const russian = openGlossary(pairs[1]?.bytes ?? new Uint8Array());
    expect(russian.gloss(0)).toMatchObject({ headword: 'Москва', renderings: ['موسكو'] });
    expect(russian.step(0, russian.wordId('москва'))).toBeGreaterThan(0);
  });

  it('change nothing else', () => {
    const word = fc.constantFrom(
      ...'بيروت وبيروت محمد عبد الرحمن قال وزير الدفاع جامعة في إلى عشرون 14 أيار . «'.split(' '),
    );
    const texts = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
    const strange = blocks('g', [own('قنفوذ بحري', 'term', 'sea urchin')]);
    const glossary = stackGlossaries([...strange, shipped.glossary]);
    fc.assert(
      fc.property(texts, (text) => {
        expect(annotate(text, { ...shipped, glossary })).toEqual(annotate(text, shipped));
      }),
    );
  });
});

import { type Analyser, createAnalyser } from '../../../src/core/arabic/analyse';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon';
import { LEMMA_COLUMNS, type LemmaFolder } from '../../../src/core/lexicon/lemma';
import { type Lexicon, openLexicon } from '../../../src/core/lexicon/open-lexicon';
import { parseLemmas } from '../../../src/core/lexicon/parse-lemmas';

type Row = Readonly<Record<string, string>>;

/** Few enough words that every reading of a test is known. */
const ROWS: Readonly<Record<LemmaFolder, readonly Row[]>> = {
  verbs: [
    {
      lemma: 'كَتَبَ',
      root: 'كتب',
      form: 'I',
      present: 'u',
      masdar: 'كِتَابَة',
      band: '5',
      gloss: 'write; tweet',
    },
    { lemma: 'نَسِيَ', root: 'نسي', form: 'I', present: 'a', band: '3', gloss: 'forget' },
    {
      lemma: 'قَالَ',
      root: 'قول',
      form: 'I',
      present: 'u',
      band: '9',
      gloss: 'say; tell',
      note: 'لِ: say to',
    },
    { lemma: 'أَلْقَى', root: 'لقي', form: 'IV', band: '4', gloss: 'deliver (a speech); throw' },
    { lemma: 'أَعْلَنَ', root: 'علن', form: 'IV', band: '8', gloss: 'announce' },
    { lemma: 'اِسْتَخْدَمَ', root: 'خدم', form: 'X', band: '6', gloss: 'use' },
  ],
  nouns: [
    { lemma: 'كِتَاب', root: 'كتب', gender: 'm', plural: 'كُتُب', band: '6', gloss: 'book; letter' },
    { lemma: 'مَدْرَسَة', root: 'درس', gender: 'f', plural: 'مَدَارِس', band: '6', gloss: 'school' },
    { lemma: 'اِجْتِمَاع', root: 'جمع', gender: 'm', plural: 'ات', band: '6', gloss: 'meeting' },
    { lemma: 'شَمْس', root: 'شمس', gender: 'f', plural: 'شُمُوس', band: '3', gloss: 'sun' },
    { lemma: 'لُغَة', root: 'لغو', gender: 'f', plural: 'ات', band: '4', gloss: 'language' },
  ],
  adjectives: [
    { lemma: 'كَبِير', root: 'كبر', feminine: '', plural: 'كِبَار', band: '8', gloss: 'big; senior' },
  ],
  function: [
    { lemma: 'مِنْ', root: '-', pos: 'prep', band: '9', gloss: 'from; of' },
    { lemma: 'عَلَى', root: 'علو', pos: 'prep', band: '9', gloss: 'on; to' },
    { lemma: 'لَنْ', root: '-', pos: 'neg', band: '7', gloss: 'will not' },
  ],
};

/** A lexicon of a handful of words, with its analyser. */
export function smallLexicon(): { readonly lexicon: Lexicon; readonly analyser: Analyser } {
  const lemmas = (Object.keys(ROWS) as LemmaFolder[]).flatMap((folder) => {
    const columns: readonly string[] = LEMMA_COLUMNS[folder];
    const lines = ROWS[folder].map((row) => columns.map((column) => row[column] ?? '').join('\t'));
    return parseLemmas(folder, `${[columns.join('\t'), ...lines].join('\n')}\n`);
  });
  const lexicon = openLexicon(compileLexicon(lemmas));
  return { lexicon, analyser: createAnalyser(lexicon) };
}

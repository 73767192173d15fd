import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PREFIXES } from '../../../src/core/arabic/inflection/prefixes';
import { SUFFIXES } from '../../../src/core/arabic/inflection/suffixes';
import { cliticSense } from '../../../src/core/words/clitics';
import { describeWord } from '../../../src/core/words/describe-word';
import { factsOfAnalysis } from '../../../src/core/words/facts-of-analysis';
import type { ReadingGloss, Wording } from '../../../src/core/words/word-gloss';
import { smallLexicon } from './small-lexicon';

const { lexicon, analyser } = smallLexicon();

/** The likeliest reading. */
const CASES: readonly {
  readonly word: string;
  readonly vocalised: string;
  readonly english: string;
  readonly pieces: string;
  readonly facts: string;
}[] = [
  {
    word: 'وسيكتبونها',
    vocalised: 'وَسَيَكْتُبُونهَا',
    english: 'and they will write her/it',
    pieces: 'و clitic_wa, س clitic_sa, ي person_they, كتب “write”, ون person_they, ها whom_she',
    facts: 'fact_future, person_they, whom_she',
  },
  {
    word: 'ينسوه',
    vocalised: 'يَنْسَوهُ',
    english: 'they forget him/it',
    pieces: 'ي person_they, نس “forget”, و person_they, ه whom_he',
    facts: 'fact_present, person_they, whom_he',
  },
  {
    word: 'قالت',
    vocalised: 'قَالَتْ',
    english: 'she said',
    pieces: 'قال “say”, ت person_she',
    facts: 'fact_past, person_she',
  },
  {
    word: 'يقل',
    vocalised: 'يَقُل',
    english: 'he says',
    pieces: 'ي person_he, قل “say”',
    facts: 'fact_present, person_he, fact_jussive',
  },
  {
    word: 'يلقون',
    vocalised: 'يُلْقُون',
    english: 'they deliver',
    pieces: 'ي person_they, لق “deliver (a speech)”, ون person_they',
    facts: 'fact_present, person_they',
  },
  {
    word: 'ليعلن',
    vocalised: 'لِيُعْلِن',
    english: 'so that he announces',
    pieces: 'ل clitic_li_verb, ي person_he, علن “announce”',
    facts: 'fact_present, person_he',
  },
  {
    word: 'كتابهم',
    vocalised: 'كِتَابهُمْ',
    english: 'their book',
    pieces: 'كتاب “book”, هم whose_they',
    facts: 'whose_they',
  },
  {
    word: 'كِتَابـهم',
    vocalised: 'كِتَابهُمْ',
    english: 'their book',
    pieces: 'كتاب “book”, هم whose_they',
    facts: 'whose_they',
  },
  {
    word: 'والمدارس',
    vocalised: 'وَالمَدَارِس',
    english: 'and the schools',
    pieces: 'و clitic_wa, ال clitic_al, مدارس “school”',
    facts: 'fact_plural, fact_definite',
  },
  {
    word: 'للمدرسة',
    vocalised: 'لِلمَدْرَسَة',
    english: 'for the school',
    pieces: 'ل clitic_li, ل clitic_al, مدرسة “school”',
    facts: 'fact_definite',
  },
  {
    word: 'الشمس',
    vocalised: 'الشَّمْس',
    english: 'the sun',
    pieces: 'ال clitic_al, شمس “sun”',
    facts: 'fact_definite',
  },
  {
    word: 'كتابان',
    vocalised: 'كِتَابَان',
    english: 'two books',
    pieces: 'كتاب “book”, ان fact_dual',
    facts: 'fact_dual',
  },
  {
    word: 'اجتماعاتنا',
    vocalised: 'اِجْتِمَاعَاتنَا',
    english: 'our meetings',
    pieces: 'اجتماع “meeting”, ات fact_plural, نا whose_we',
    facts: 'fact_plural, whose_we',
  },
  {
    word: 'كبيرة',
    vocalised: 'كَبِيرَة',
    english: 'big',
    pieces: 'كبير “big”, ة fact_feminine',
    facts: 'fact_feminine',
  },
  {
    word: 'منه',
    vocalised: 'مِنْهُ',
    english: 'from him/it',
    pieces: 'من “from”, ه whom_he',
    facts: 'whom_he',
  },
  {
    word: 'عليه',
    vocalised: 'عَلَيْهِ',
    english: 'on him/it',
    pieces: 'علي “on”, ه whom_he',
    facts: 'whom_he',
  },
];

function bestOf(word: string): ReadingGloss {
  const sentence = `قال ${word}.`;
  const [best] = describeWord(sentence, 4, analyser.analyse(word), lexicon).readings;
  if (best === undefined) throw new Error(`${word} is not known.`);
  return best;
}

function said(meaning: Wording): string {
  return 'key' in meaning ? meaning.key.replace('word_', '') : `“${meaning.english}”`;
}

describe('describeWord', () => {
  it.each(CASES)('reads $word', ({ word, ...expected }) => {
    const { vocalised, english, pieces, facts } = bestOf(word);
    expect({
      vocalised,
      english,
      pieces: pieces.map(({ written, meaning }) => `${written} ${said(meaning)}`).join(', '),
      facts: facts.map((fact) => fact.replace('word_', '')).join(', '),
    }).toEqual({ ...expected, vocalised: expected.vocalised.normalize('NFC') });
  });

  it('gives what the dictionary says', () => {
    const { headword, root, pos, form, glosses, note } = bestOf('قالت');
    expect([headword, root, pos, form, glosses, note]).toEqual([
      'قَالَ',
      'قول',
      'verb',
      'I',
      ['say', 'tell'],
      'لِ: say to',
    ]);
  });

  it('gives several readings, the likeliest first, none twice', () => {
    const { readings } = describeWord('كتب', 0, analyser.analyse('كتب'), lexicon);
    expect(readings.map(({ english }) => english)).toEqual(['books', 'he wrote']);
  });

  it('finds the word at the offset, with its signs, and none between words', () => {
    const surfaces = [0, 5, 8, 9].map(
      (offset) => describeWord('قال: كِتَاب.', offset, [], lexicon).surface,
    );
    expect(surfaces).toEqual(['قال', 'كِتَاب', 'كِتَاب', 'كِتَاب']);
    expect(describeWord('قال: كتاب', 4, [], lexicon).surface).toBe('');
  });

  it('knows nothing about what is not in the lexicon', () => {
    const word = 'زغبرت';
    expect(describeWord(word, 0, analyser.analyse(word), lexicon)).toEqual({
      surface: word,
      readings: [],
    });
  });

  it('is safe as JSON', () => {
    const gloss = describeWord('كتب', 0, analyser.analyse('كتب'), lexicon);
    expect(JSON.parse(JSON.stringify(gloss))).toEqual(gloss);
  });
});

describe('the texts of the interface', () => {
  const texts = JSON.parse(readFileSync('src/public/_locales/en/messages.json', 'utf8')) as object;

  it('tell every prefix and every ending of a verb', () => {
    const clitics = PREFIXES.flatMap((prefix) =>
      prefix.clitics.map((letter) => cliticSense(letter, prefix)?.key ?? letter),
    );
    const [stem] = lexicon.stems('كتب').filter((each) => lexicon.pos(each.lemma) === 'verb');
    if (stem === undefined) throw new Error('The verb is not there.');
    const facts = PREFIXES.flatMap((prefix) =>
      SUFFIXES.flatMap((suffix) => [
        ...factsOfAnalysis({ lemma: 0, prefix, suffix, stem, cost: 0 }, lexicon.lemma(stem.lemma)),
        ...factsOfAnalysis(
          { lemma: 0, prefix, suffix, stem, cost: 0 },
          { ...lexicon.lemma(stem.lemma), pos: 'noun' },
        ),
      ]),
    );
    expect([...new Set([...clitics, ...facts])].filter((key) => !(key in texts))).toEqual([]);
  });
});

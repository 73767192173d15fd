import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/arabic/analyse';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon';
import { openLexicon } from '../../../src/core/lexicon/open-lexicon';
import { aLemma } from './a-lemma';
import { ASSIMILATED } from './paradigms/assimilated';
import { DEFECTIVE } from './paradigms/defective';
import { DOUBLY_WEAK } from './paradigms/doubly-weak';
import { GEMINATE } from './paradigms/geminate';
import { HAMZATED } from './paradigms/hamzated';
import { HOLLOW } from './paradigms/hollow';
import type { Paradigm } from './paradigms/paradigm';
import { SOUND } from './paradigms/sound';

const VERBS = [
  ...SOUND,
  ...HAMZATED,
  ...ASSIMILATED,
  ...HOLLOW,
  ...GEMINATE,
  ...DEFECTIVE,
  ...DOUBLY_WEAK,
];

const PAST_PERSONS = [
  'he',
  'she',
  'they two',
  'they two (f.)',
  'they',
  'they (f.)',
  'I; you',
  'I; you',
  'you two',
  'you (pl.)',
  'you (f. pl.)',
  'I; you',
  'we',
];
const PRESENT_PERSONS = [
  'ي',
  'ت',
  'ي dual',
  'ت dual',
  'ي plural',
  'ي plural (f.)',
  'ت',
  'ت feminine',
  'ت dual',
  'ت plural',
  'ت plural (f.)',
  'أ',
  'ن',
];

/** How each form of a verb is read, as `person feature`. */
function readingsOf({ lemma, form, present }: Paradigm): (word: string) => string[] {
  const lexicon = openLexicon(compileLexicon([aLemma({ lemma, pos: 'verb', form, present })]));
  const analyser = createAnalyser(lexicon);
  return (word) =>
    analyser
      .analyse(word)
      .filter((reading) => lexicon.lemma(reading.lemma).lemma === lemma)
      .filter(({ prefix, suffix }) => prefix.clitics.length === 0 && suffix.enclitic === '')
      .map(({ prefix, suffix }) => {
        const person = prefix.person.replace('آ', 'أ');
        return `${person} ${suffix.feature.replace('jussive', '')}`.trim();
      });
}

describe.each(VERBS.map((verb) => [verb.lemma, verb] as const))('%s', (_lemma, verb) => {
  const read = readingsOf(verb);
  it.each([
    ['past', verb.past, PAST_PERSONS],
    ['indicative', verb.indicative, PRESENT_PERSONS],
    ['subjunctive', verb.subjunctive, PRESENT_PERSONS],
    ['jussive', verb.jussive, PRESENT_PERSONS],
  ] as const)('is read in the %s', (_tense, forms, persons) => {
    if (forms === '') return;
    const words = forms.split(' ');
    expect(words).toHaveLength(persons.length);
    const missing = words.filter((word, at) => !read(word).includes(persons[at] ?? ''));
    expect(missing).toEqual([]);
  });
});

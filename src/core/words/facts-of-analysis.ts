import type { Analysis } from '../arabic/analyse';
import type { LexiconLemma } from '../lexicon/lexicon-lemma';
import { personOf } from './persons';
import { PRONOUNS } from './pronouns';
import { tenseOf } from './tense';

/** What endings of nouns tell: keys of the interface's texts by `Suffix.feature`. */
const NOMINAL: Readonly<Record<string, readonly string[]>> = {
  accusative: ['word_fact_accusative'],
  dual: ['word_fact_dual'],
  'dual construct': ['word_fact_dual', 'word_fact_construct'],
  plural: ['word_fact_plural'],
  'plural construct': ['word_fact_plural', 'word_fact_construct'],
  indefinite: ['word_fact_indefinite'],
  construct: ['word_fact_construct'],
  nisba: ['word_fact_nisba'],
  'nisba feminine': ['word_fact_nisba', 'word_fact_feminine'],
  'nisba plural': ['word_fact_nisba', 'word_fact_plural'],
  'nisba feminine plural': ['word_fact_nisba', 'word_fact_plural'],
};

/** What the shape of a word tells, in plain words: keys of the interface's texts. */
export function factsOfAnalysis(analysis: Analysis, { pos }: LexiconLemma): readonly string[] {
  return pos === 'verb' ? ofVerb(analysis) : ofNominal(analysis, pos);
}

function ofVerb(analysis: Analysis): readonly string[] {
  const { stem, suffix } = analysis;
  const person = personOf(analysis);
  const pronoun = PRONOUNS[suffix.enclitic];
  return [
    `word_fact_${tenseOf(analysis)}`,
    ...(stem.trait === 'passive' ? ['word_fact_passive'] : []),
    ...(person === null ? [] : [`word_person_${person.id}`]),
    ...(suffix.feature === 'jussive' ? ['word_fact_jussive'] : []),
    ...(pronoun === undefined ? [] : [`word_whom_${pronoun.id}`]),
  ];
}

function ofNominal({ prefix, stem, suffix }: Analysis, pos: string): readonly string[] {
  const pronoun = PRONOUNS[suffix.enclitic];
  const isNoun = pos === 'noun' || pos === 'adj' || pos === 'num';
  const told = NOMINAL[suffix.feature] ?? [];
  const facts = [
    ...(stem.trait === 'plural' ? ['word_fact_plural'] : []),
    ...(stem.trait === 'feminine' ? ['word_fact_feminine'] : []),
    ...told,
    ...(prefix.kind === 'definite' ? ['word_fact_definite'] : []),
    ...(pronoun === undefined ? [] : [`word_${isNoun ? 'whose' : 'whom'}_${pronoun.id}`]),
  ];
  return [...new Set(facts)];
}

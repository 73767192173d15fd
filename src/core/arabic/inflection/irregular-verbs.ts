import type { Stem } from './stem';

/** What the rules do not tell of a verb. */
export interface IrregularVerb {
  readonly lemma: string;
  readonly form: string;
  /** Classes whose regular stems are dropped, by how they begin: `present` drops them all. */
  readonly drops: readonly string[];
  readonly stems: readonly Stem[];
}

const of = (written: string, cls: Stem['class'], trait: Stem['trait'] = ''): Stem => ({
  written,
  class: cls,
  trait,
});

/** Verbs with forms of their own. */
export const IRREGULAR_VERBS: readonly IrregularVerb[] = [
  {
    lemma: 'رَأَى', // يرى، يراه، يريان، ير
    form: 'I',
    drops: ['present', 'first-singular', 'imperative'],
    stems: [
      of('رَى', 'present-bare'),
      of('رَا', 'present-object'),
      of('رَي', 'present-dual'),
      of('رَ', 'present-short'),
      of('رُئِي', 'past-i', 'passive'),
    ],
  },
  {
    lemma: 'أَرَى', // يري، أره
    form: 'IV',
    drops: ['present', 'imperative'],
    stems: [
      of('رِي', 'present-full', 'u-prefix'),
      of('رِ', 'present-short', 'u-prefix'),
      of('أَرِ', 'imperative'),
    ],
  },
  {
    lemma: 'لَيْسَ', // ليس، ليست، لسنا; no present
    form: 'I',
    drops: ['past', 'present', 'imperative'],
    stems: [of('لَيْس', 'past-vowel'), of('لَس', 'past-consonant')],
  },
  {
    lemma: 'كَانَ', // لم يك
    form: 'I',
    drops: [],
    stems: [of('ك', 'present-consonant')],
  },
  { lemma: 'أَخَذَ', form: 'I', drops: ['imperative'], stems: [of('خُذ', 'imperative')] },
  { lemma: 'أَكَلَ', form: 'I', drops: ['imperative'], stems: [of('كُل', 'imperative')] },
  { lemma: 'أَمَرَ', form: 'I', drops: ['imperative'], stems: [of('مُر', 'imperative')] },
  { lemma: 'سَأَلَ', form: 'I', drops: [], stems: [of('سَل', 'imperative')] },
];

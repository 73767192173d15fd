import { IRREGULAR_VERBS } from './irregular-verbs';
import { passiveStems } from './passive-stems';
import { pastStems } from './past-stems';
import { presentBase } from './present-base';
import { imperativeStems, presentStems } from './present-stems';
import type { Stem } from './stem';
import { kindOf, type Verb, type Vowel, withoutEnding } from './verb';

/** Forms whose present is prefixed with u: يُعْلِن. */
const U_PREFIX: ReadonlySet<string> = new Set(['II', 'III', 'IV', 'Q1']);

/**
 * Every stem of a verb: past and present, short and long ones of weak and geminate verbs, the
 * passives that are written otherwise than their actives, the imperative.
 *
 * @example verbStems({ lemma: 'قَالَ', form: 'I', present: 'u' }).map((stem) => stem.written)
 *   // قَال, قُل, قُول, قُل, قُل, قُول, قِيل, قَال …
 */
export function verbStems(verb: Verb): Stem[] {
  const past = withoutEnding(verb.lemma);
  const kind = kindOf(past, verb.form);
  const vowels = verb.form === 'I' ? (verb.present.split('; ') as Vowel[]) : (['i'] as Vowel[]);
  const first = vowels[0] ?? 'a';
  const trait = U_PREFIX.has(verb.form) ? 'u-prefix' : '';
  const stems = [
    ...pastStems(past, kind, verb.form, first),
    ...vowels.flatMap((vowel) => {
      const base = presentBase(past, kind, verb.form, vowel);
      return [...presentStems(base, kind, trait), ...imperativeStems(base, kind, verb.form)];
    }),
    ...passiveStems(past, kind, verb.form, first),
  ];
  const irregular = IRREGULAR_VERBS.find(
    ({ lemma, form }) => lemma === verb.lemma && form === verb.form,
  );
  if (irregular === undefined) return stems;
  const isDropped = (stem: Stem) =>
    irregular.drops.some((classes) => stem.class.startsWith(classes));
  return [...stems.filter((stem) => !isDropped(stem)), ...irregular.stems];
}

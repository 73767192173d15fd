import type { Lexicon } from '../lexicon/open-lexicon';
import type { Analysis } from './analyse';
import { CONTEXT_RULES, type WordClass } from './context-rules';

/** Readings dearer than this beside the best are not weighed: the context would never save them. */
const FAR = 6;

/**
 * Reorders the readings of each word of a sentence by the words beside it. Costs move by small
 * amounts only: what is impossible alone stays impossible.
 *
 * @param sentence the readings of each word, the likeliest first
 * @example rankInContext([readings of لم, readings of يعلم]) // يَعْلَم the verb before every noun
 */
export function rankInContext(
  sentence: readonly (readonly Analysis[])[],
  lexicon: Lexicon,
): Analysis[][] {
  const ranked: Analysis[][] = [];
  for (const readings of sentence) {
    const before = ranked.at(-1)?.[0];
    const best = readings[0]?.cost ?? 0;
    const costs = new Map(
      readings.map((reading) => [
        reading,
        reading.cost +
          (before === undefined || reading.cost > best + FAR
            ? 0
            : adjustment(before, reading, lexicon)),
      ]),
    );
    const cost = (reading: Analysis) => costs.get(reading) ?? reading.cost;
    ranked.push([...readings].sort((a, b) => cost(a) - cost(b)));
  }
  return ranked;
}

function adjustment(before: Analysis, reading: Analysis, lexicon: Lexicon): number {
  const left = classOf(before, lexicon);
  const right = classOf(reading, lexicon);
  // A proclitic of its own begins a new phrase: of what stands before only the clitics count.
  const clitic = reading.prefix.clitics.find((letter) => 'بلك'.includes(letter));
  let sum = 0;
  for (const rule of CONTEXT_RULES)
    if (
      rule.before.test(left) &&
      rule.after.test(right) &&
      (rule.joined ?? false) === (clitic !== undefined)
    )
      sum += rule.cost;
  return Math.max(-3, Math.min(3, sum));
}

/** What the rules see of a reading: `noun definite feminine plural`, `prep`, `verb past`, `neg لم`. */
function classOf({ lemma, stem, prefix, suffix }: Analysis, lexicon: Lexicon): WordClass {
  const pos = lexicon.pos(lemma);
  if (pos === 'verb') return `verb ${prefix.person === '' ? 'past' : 'present'}`;
  if (pos !== 'noun' && pos !== 'adj' && pos !== 'name')
    return `${pos} ${lexicon.text(stem.text).replace(/[\u064B-\u0652\u0670]/g, '')}`;
  const definite = prefix.kind === 'definite' ? 'definite' : 'bare';
  const isFeminine = stem.class === 'feminine' || stem.class === 'sound-feminine';
  const isPlural = stem.trait === 'plural' || suffix.feature.startsWith('plural');
  // Plurals of things agree in the feminine singular.
  const agrees = isFeminine || isPlural ? 'she' : 'he';
  return `${pos} ${definite} ${agrees}${suffix.enclitic === '' ? '' : ' owned'}`;
}

import type { Stem, StemClass } from './stem';
import { type Unit, unit } from './unit';
import { endsInHamzaOnAlef, type Kind, presentStem, stem, undoubled } from './verb';

/** Present stems that have a first person with آ. */
const WITH_FIRST_PERSON: ReadonlySet<StemClass> = new Set([
  'present',
  'present-full',
  'present-short',
  'present-bare',
]);

/**
 * The stems of the present.
 *
 * @param base from `presentBase`
 * @example presentStems(base of قَالَ, 'hollow', '') // قُول (present-vowel), قُل (present-consonant)
 */
export function presentStems(base: readonly Unit[], kind: Kind, trait: Stem['trait']): Stem[] {
  const stems = stemsOf(base, kind, trait);
  if (base[0]?.letter !== 'ء' || base[0].vowel !== '' || trait !== '') return stems;
  return [
    ...stems,
    // أ and the hamza of the stem are written as one: آكُل.
    ...stems
      .filter(({ class: cls }) => WITH_FIRST_PERSON.has(cls))
      .map(({ written }) => ({
        written: written.slice(2),
        class: 'first-singular' as const,
        trait,
      })),
  ];
}

function stemsOf(base: readonly Unit[], kind: Kind, trait: Stem['trait']): Stem[] {
  const last = base.at(-1) as Unit;
  const short = base.slice(0, -1);
  const say = (units: readonly Unit[], cls: StemClass) => presentStem(units, cls, trait);
  switch (kind) {
    case 'sound':
      return endsInHamzaOnAlef(base)
        ? [say(base, 'present'), say(short, 'present-maddah')]
        : [say(base, 'present')];
    case 'geminate':
      return [say(base, 'present-vowel'), say(undoubled(base, 'i'), 'present-consonant')];
    case 'hollow':
      return [say(base, 'present-vowel'), say([...base.slice(0, -2), last], 'present-consonant')];
    default:
      return last.letter === 'ى' || last.letter === 'ا'
        ? weakA(base, say)
        : [say(base, 'present-full'), say(short, 'present-short')];
  }
}

/** Stems whose last radical is ى: يَلْقَى, يَلْقَاه, يَلْقَيَان, يَلْقَوْن. */
function weakA(
  base: readonly Unit[],
  say: (units: readonly Unit[], cls: StemClass) => Stem,
): Stem[] {
  const short = base.slice(0, -1);
  return [
    say(base, 'present-bare'),
    say([...short, unit('ا')], 'present-object'),
    say([...short, unit('ي')], 'present-dual'),
    say(short, 'present-short'),
  ];
}

/**
 * The imperatives: اُكْتُبْ, قُلْ, اِرْمِ.
 *
 * @param base from `presentBase`
 */
export function imperativeStems(base: readonly Unit[], kind: Kind, form: string): Stem[] {
  const last = base.at(-1) as Unit;
  const short =
    kind === 'hollow'
      ? [...base.slice(0, -2), last]
      : kind === 'defective' || kind === 'defective-i'
        ? base.slice(0, -1)
        : base;
  const first = short[0];
  if (first === undefined || short.length < 2) return [];
  const prefix = imperativePrefix(first, form);
  // The hamza of آمِن is written with the prefix as آ.
  const rest = form === 'IV' && first.letter === 'ء' ? [unit('ا'), ...short.slice(1)] : short;
  const imperative = stem([...prefix, ...rest], 'imperative');
  return kind === 'hollow'
    ? [imperative, stem([...prefix, ...base], 'imperative-vowel')]
    : [imperative];
}

function imperativePrefix(first: Unit, form: string): Unit[] {
  if (form === 'IV') return [unit('ء', 'a')];
  return first.vowel === '' || first.doubled ? [unit('ا', 'i')] : [];
}

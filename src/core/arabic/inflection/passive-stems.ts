import { pastStems } from './past-stems';
import { presentBase } from './present-base';
import { presentStems } from './present-stems';
import type { Stem } from './stem';
import { spell, type Unit, unit } from './unit';
import { type Kind, type Vowel, withVowel } from './verb';

/**
 * The passive stems whose letters differ from the active's: قِيل, يُقَال, سُئِل, نُودِي; كُتِب is
 * written like كَتَب, so it is not listed.
 *
 * @example passiveStems(withoutEnding('قَالَ'), 'hollow', 'I', 'u') // قِيل, قَال
 */
export function passiveStems(
  past: readonly Unit[],
  kind: Kind,
  form: string,
  vowel: Vowel,
): Stem[] {
  if (kind === 'geminate') return [];
  const passivePast = pastUnits(past, kind);
  const active = presentBase(past, kind, form, vowel);
  const passivePresent = presentUnits(past, active, kind);
  const stems: Stem[] = [];
  if (letters(passivePast) !== letters(past))
    stems.push(...pastStems(passivePast, passiveKind(kind), form, 'i'));
  if (letters([unit('ي', 'u'), ...passivePresent]) !== letters([prefixOf(form), ...active]))
    stems.push(...presentStems(passivePresent, kind, 'passive'));
  return stems.map((each) => ({ ...each, trait: 'passive' }));
}

function prefixOf(form: string): Unit {
  return unit('ي', ['II', 'III', 'IV', 'Q1'].includes(form) ? 'u' : 'a');
}

/** رُمِي ends like نَسِي. */
function passiveKind(kind: Kind): Kind {
  return kind === 'defective' ? 'defective-i' : kind;
}

function letters(units: readonly Unit[]): string {
  return spell(units).replace(/[\u064B-\u0652]/g, '');
}

/** u everywhere, i before the last radical: كُتِب, اُنْتُخِب, نُوقِش. */
function pastUnits(past: readonly Unit[], kind: Kind): Unit[] {
  const open = past.map((each, at) => {
    if (at === past.length - 1) return each;
    if (each.letter === 'ا' && each.vowel === '') return at > 0 ? unit('و') : each;
    return each.vowel === '' ? each : { ...each, vowel: 'u' as const };
  });
  if (kind === 'hollow')
    return [...withVowel(open.slice(0, -2), -1, 'i'), unit('ي'), past.at(-1) as Unit];
  const isDefective = kind === 'defective' || kind === 'defective-i';
  const closed = withVowel(open, -2, 'i');
  return isDefective ? [...closed.slice(0, -1), unit('ي')] : closed;
}

/** a before the last radical: يُكْتَب, يُقَال, يُرْمَى, يُوجَد. */
function presentUnits(past: readonly Unit[], active: readonly Unit[], kind: Kind): Unit[] {
  const dropsWaw = past[0]?.letter === 'و' && past.length === 3 && active.length === 2;
  const base = dropsWaw ? [unit('و'), ...active] : [...active];
  if (kind === 'hollow')
    return [...withVowel(base.slice(0, -2), -1, 'a'), unit('ا'), base.at(-1) as Unit];
  if (kind === 'sound') return withVowel(base, -2, 'a');
  return [...withVowel(base.slice(0, -1), -1, 'a'), unit('ى')];
}

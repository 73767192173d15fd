import { joinedMoney, joinedPercent } from './amount-signs';
import { addedFraction } from './fractions';
import { matchCountedUnit, type UnitMatch } from './match-unit';
import type { Found } from './quantity';
import { type Amount, readAmount } from './read-amount';
import { renderMeasure } from './render-measure';
import type { Source } from './source';
import { fractionalAmount, skipRepeatedUnit } from './unit-fractions';
import { readUnitAlone } from './units-alone';

/**
 * An amount with its unit, currency or per cent sign, and units that say the amount themselves.
 *
 * @example readMeasure(source, at)?.renderings[0] // for «1.6 مليون دولار أمريكي»: 'US$1.6 million'
 */
export function readMeasure(source: Source, at: number): Found | undefined {
  const amount = readAmount(source, at);
  if (amount === undefined) return readUnitAlone(source, at);
  return (
    joinedPercent(source, at, amount) ??
    joinedMoney(source, at, amount) ??
    readCounted(source, at, amount)
  );
}

function readCounted(source: Source, at: number, amount: Amount): Found | undefined {
  const unit = unitOf(source, amount);
  if (unit === undefined) return undefined;
  const [first] = unit.names[0] ?? [''];
  if (unit.doubtful.includes('year') && mayBeYear(source, at, amount)) return undefined;
  const fraction = isHalvable(amount) ? addedFraction(source, unit.last) : undefined;
  const start = amount.start === undefined ? {} : { start: amount.start };
  if (fraction === undefined)
    return { last: unit.last, kind: 'number', renderings: renderMeasure(amount, unit), ...start };
  const value = amount.value + fraction.value * amount.scale;
  const last = skipRepeatedUnit(source, fraction.last, first);
  return {
    last,
    kind: 'number',
    renderings: renderMeasure(fractionalAmount(value), unit),
  };
}

/** «ثلاث سنوات ونصف», «مليون دولار ونصف», but not «2002 متر ونصف». */
function isHalvable({ single, start, scale, value }: Amount): boolean {
  return single && start === undefined && (scale >= 1e6 || (scale === 1 && value < 100));
}

/** The unit is the next word, or written together with the figures: 15كم. */
function unitOf(source: Source, amount: Amount): UnitMatch | undefined {
  const suffix = source.words[amount.last]?.suffix ?? '';
  if (suffix === '') return matchCountedUnit(source, amount.last);
  if (suffix === 'ه') return undefined;
  const name =
    suffix === 'م' ? (['metre', 'metres'] as const) : (['kilometre', 'kilometres'] as const);
  const short = suffix === 'م' ? ['m', ' m'] : ['km', ' km'];
  return {
    last: amount.last,
    form: 'singular',
    names: [name],
    symbols: [],
    short,
    shortFirst: false,
    inWords: false,
    doubtful: [],
  };
}

/** «عام 2010 قدم», «في 2010 عقد»: the verb of a sentence, not a measure. */
function mayBeYear(source: Source, at: number, { value }: Amount): boolean {
  return value >= 1000 && value <= 2100 && /^\d{4}$/.test(source.words[at]?.digits ?? '');
}

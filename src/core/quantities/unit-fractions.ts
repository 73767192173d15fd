import { englishNumerals } from './english-number';
import { matchUnit } from './match-unit';
import type { Amount } from './read-amount';
import { joinedWord, type Source } from './source';

/**
 * An amount of halves and quarters.
 *
 * @example fractionalAmount(2.5).words // ['two and a half']
 */
export function fractionalAmount(value: number): Amount {
  const whole = Math.floor(value);
  const numerals = englishNumerals(value);
  return {
    last: 0,
    value,
    numerals,
    words: halves(whole, value),
    single: true,
    written: 'words',
    lone: false,
    scale: 1,
  };
}

const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** 2.5 → two and a half */
function halves(whole: number, value: number): string[] {
  const word = SMALL[whole];
  return word && value - whole === 0.5 ? [`${word} and a half`] : [];
}

/** «ساعة ونصف الساعة» says the unit twice: the index of its second word. */
export function skipRepeatedUnit(source: Source, last: number, english: string): number {
  const next = source.words[last + 1];
  if (!next?.prefix.article && next?.form !== next?.stem) return last;
  if (joinedWord(source, last + 1) === undefined) return last;
  const unit = matchUnit(source, last + 1);
  return unit?.names[0]?.[0] === english && unit.form === 'singular' ? unit.last : last;
}

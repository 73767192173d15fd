import { describe, expect, it } from 'vitest';
import { CLOCK_PARTS } from '../../../src/core/quantities/clock-parts';
import { CURRENCIES } from '../../../src/core/quantities/currencies';
import { DAY_PARTS } from '../../../src/core/quantities/day-parts';
import { MONTHS } from '../../../src/core/quantities/months';
import { NATIONALITIES } from '../../../src/core/quantities/nationalities';
import { NUMBER_WORDS } from '../../../src/core/quantities/number-words';
import { ORDINAL_WORDS } from '../../../src/core/quantities/ordinal-words';
import { TIME_UNITS } from '../../../src/core/quantities/time-units';
import { UNIT_MODIFIERS } from '../../../src/core/quantities/unit-modifiers';
import { UNITS } from '../../../src/core/quantities/units';
import { WEEKDAYS } from '../../../src/core/quantities/weekdays';
import { ZONES } from '../../../src/core/quantities/zones';
import { foundIn } from './found-in';

const TABLES = {
  CLOCK_PARTS,
  CURRENCIES,
  DAY_PARTS,
  MONTHS,
  NATIONALITIES,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  TIME_UNITS,
  UNIT_MODIFIERS,
  UNITS,
  WEEKDAYS,
  ZONES,
};

const EXAMPLES = Object.entries(TABLES).flatMap(([table, rows]) =>
  rows.map(({ example: [text, rendering] }) => [table, text, rendering] as const),
);

describe('the tables of quantities', () => {
  it.each(EXAMPLES)('%s: «%s» is %s', (_table, text, rendering) => {
    expect(foundIn(text).map((found) => found.split(' = ')[1])).toContain(rendering);
  });
});

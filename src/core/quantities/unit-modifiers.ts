import type { ModifierName } from './unit';

/** Words after a unit that make another unit of it. */
export interface UnitModifier {
  readonly name: ModifierName;
  /** Phrases, separated by commas. */
  readonly phrases: string;
  /** The new unit's English; `{}` is the plain unit. */
  readonly pattern: string;
  /** Signs after figures by the plain unit's English; they are the press' form. */
  readonly short?: Readonly<Record<string, readonly string[]>>;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

/** Areas, volumes, speeds, scales of temperature. */
export const UNIT_MODIFIERS: readonly UnitModifier[] = [
  {
    name: 'square',
    phrases: 'مربع,مربعا,مربعة,مربعين',
    pattern: 'square {}',
    example: ['80 مترا مربعا', '80 square metres'],
  },
  {
    name: 'cubic',
    phrases: 'مكعب,مكعبا,مكعبة,مكعبين',
    pattern: 'cubic {}',
    example: ['مليار متر مكعب', '1 billion cubic metres'],
  },
  {
    name: 'per hour',
    phrases: 'في الساعة,بالساعة',
    pattern: '{} per hour',
    short: { kilometre: [' km/h', 'km/h', ' kph', 'kph'], mile: [' mph', 'mph'] },
    example: ['90 كلم في الساعة', '90 km/h'],
  },
  {
    name: 'per second',
    phrases: 'في الثانية,بالثانية',
    pattern: '{} per second',
    example: ['20 مترا في الثانية', '20 metres per second'],
  },
  {
    name: 'per day',
    phrases: 'يوميا,في اليوم',
    pattern: '{} per day',
    example: ['مليون برميل في اليوم', '1 million barrels per day'],
  },
  {
    name: 'celsius',
    phrases: 'مئوية,مئويتين,مئويتان',
    pattern: '{} Celsius',
    example: ['45 درجة مئوية', '45 degrees Celsius'],
  },
  {
    name: 'fahrenheit',
    phrases: 'فهرنهايت',
    pattern: '{} Fahrenheit',
    example: ['100 درجة فهرنهايت', '100 degrees Fahrenheit'],
  },
  {
    name: 'richter',
    phrases: 'على مقياس ريختر,بمقياس ريختر,ريختر',
    pattern: 'magnitude',
    example: ['6.8 درجات على مقياس ريختر', '6.8 magnitude'],
  },
  {
    name: 'percentage',
    phrases: 'مئوية',
    pattern: 'percentage {}',
    example: ['0.5 نقطة مئوية', '0.5 percentage points'],
  },
  {
    name: 'basis',
    phrases: 'أساس',
    pattern: 'basis {}',
    example: ['50 نقطة أساس', '50 basis points'],
  },
];

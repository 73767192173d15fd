import { CLOCK_PARTS, type DayPart } from './clock-parts';
import { foldWords } from './fold-words';
import { hasForms, type Source } from './source';
import { ZONES } from './zones';

const PARTS = CLOCK_PARTS.flatMap(({ part, phrases }) =>
  phrases.split(',').map((phrase) => ({ part, forms: foldWords(phrase) })),
);
const ZONE_FORMS = ZONES.flatMap(({ english, phrases }) =>
  phrases.split(',').map((phrase) => ({ zone: english, forms: foldWords(phrase) })),
);

/** The part of the day after the token at an index. */
export function dayPartAfter(
  source: Source,
  last: number,
): { readonly last: number; readonly part: DayPart } | undefined {
  const found = PARTS.find(({ forms }) => hasForms(source, last + 1, forms));
  return found && { last: last + found.forms.length, part: found.part };
}

/** The time zone after the token at an index. */
export function zoneAfter(
  source: Source,
  last: number,
): { readonly last: number; readonly zone: string } | undefined {
  const found = ZONE_FORMS.find(({ forms }) => hasForms(source, last + 1, forms));
  return found && { last: last + found.forms.length, zone: found.zone };
}

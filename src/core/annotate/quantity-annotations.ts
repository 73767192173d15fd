import type { Gloss } from '../glossary/gloss';
import { findQuantities } from '../quantities/find-quantities';
import type { Quantity } from '../quantities/quantity';
import type { Token } from '../text/tokenise';
import type { Annotation, Clitic } from './annotation';

/** Proclitics that stand before numbers. */
const CLITICS: Readonly<Record<string, string>> = {
  و: 'and',
  ف: 'so, then',
  ب: 'in, with, by',
  ك: 'like, as',
  ل: 'for, to',
};

/** Numbers, dates and measures as annotations of their own kinds. */
export function quantityAnnotations(text: string, tokens: readonly Token[]): Annotation[] {
  return findQuantities(text, tokens).map((quantity) => ({
    start: quantity.start,
    end: quantity.end,
    surface: text.slice(quantity.start, quantity.end),
    gloss: glossOf(text, quantity),
    clitics: cliticsOf(tokens[quantity.first]?.form.slice(0, quantity.proclitics) ?? ''),
    why: 'quantity',
  }));
}

function glossOf(text: string, { start, end, kind, renderings }: Quantity): Gloss {
  return {
    entry: `${kind}/${renderings[0]}`,
    kind,
    renderings,
    headword: text.slice(start, end),
    romanisation: '',
    descriptions: {},
    source: 'hamish',
  };
}

function cliticsOf(letters: string): Clitic[] {
  return [...letters.replace(/ال$/, '')].flatMap((form) => {
    const gloss = CLITICS[form];
    return gloss === undefined ? [] : [{ form, gloss }];
  });
}

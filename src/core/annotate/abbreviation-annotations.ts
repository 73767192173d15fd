import { findAbbreviations } from '../names/find-abbreviations';
import type { Token } from '../text/tokenise';
import type { Annotation } from './annotation';

/** Abbreviations written with the names of letters; nearly all are institutions. */
export function abbreviationAnnotations(text: string, tokens: readonly Token[]): Annotation[] {
  return findAbbreviations(tokens).map(({ first, last, spellings }) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    const surface = text.slice(start, end);
    return {
      start,
      end,
      surface,
      gloss: {
        entry: `guess/${spellings[0]}`,
        kind: 'organisation',
        renderings: spellings,
        headword: surface,
        romanisation: '',
        descriptions: {},
        source: 'guess',
      },
      clitics: [],
      why: 'abbreviation',
    };
  });
}

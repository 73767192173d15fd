import type { Annotation } from '../../../src/core/annotate/annotation';
import type { Gloss } from '../../../src/core/glossary/gloss';

/** An annotation of a text's part, for tests that care about little of it. */
export function anAnnotation(
  surface: string,
  start: number,
  gloss: Partial<Gloss> = {},
): Annotation {
  return {
    start,
    end: start + surface.length,
    surface,
    gloss: {
      entry: `guess/${surface}`,
      kind: 'person',
      renderings: ['Somebody'],
      headword: surface,
      romanisation: '',
      descriptions: {},
      source: 'guess',
      ...gloss,
    },
    clitics: [],
    why: 'guess',
  };
}

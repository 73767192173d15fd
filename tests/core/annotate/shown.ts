import { annotate } from '../../../src/core/annotate/annotate';
import type { Annotation } from '../../../src/core/annotate/annotation';
import type { Knowledge } from '../../../src/core/annotate/knowledge';

/**
 * What is marked in a text, as the tables of the tests write it: the marked words and, where the
 * English is known rather than guessed, its best rendering.
 *
 * @example shown('زار سالونتاي بيروت', knowledge) // ['سالونتاي person', 'بيروت place Beirut']
 */
export function shown(text: string, knowledge: Knowledge): string[] {
  return annotate(text, knowledge).map(shownAnnotation);
}

/** One annotation, as `shown` writes it. */
function shownAnnotation({ surface, gloss }: Annotation): string {
  const english = gloss.source === 'guess' ? [] : [gloss.renderings[0] ?? ''];
  return [surface, gloss.kind, ...english].join(' ');
}

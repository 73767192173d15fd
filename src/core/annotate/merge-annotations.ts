import type { Annotation } from './annotation';

/**
 * Puts several lists of annotations together; where two overlap, the one of the earlier list
 * stays. What the glossary knows comes before numbers (حرب 1967 is a war), and those before guesses.
 *
 * @param lists each in the order of the text and without overlaps
 * @returns annotations in the order of the text; they do not overlap
 */
export function mergeAnnotations(lists: readonly (readonly Annotation[])[]): Annotation[] {
  return lists.reduce<Annotation[]>(withFree, []);
}

/** Adds what overlaps nothing that is there already. */
function withFree(there: readonly Annotation[], more: readonly Annotation[]): Annotation[] {
  let at = 0;
  const free = more.filter(({ start, end }) => {
    while (at < there.length && (there[at] as Annotation).end <= start) at++;
    return at >= there.length || (there[at] as Annotation).start >= end;
  });
  return [...there, ...free].sort((a, b) => a.start - b.start);
}

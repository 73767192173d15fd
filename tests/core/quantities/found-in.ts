import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { tokenise } from '../../../src/core/text/tokenise';

/** Text → what is marked in it, each as `surface = best rendering`. */
export type Row = readonly [text: string, ...found: string[]];

/**
 * What is marked in a text, as the tables of the tests write it.
 *
 * @example foundIn('قتل ثلاثة جنود') // ['ثلاثة = three']
 */
export function foundIn(text: string): string[] {
  return findQuantities(text, tokenise(text)).map(
    ({ start, end, renderings }) => `${text.slice(start, end)} = ${renderings[0]}`,
  );
}

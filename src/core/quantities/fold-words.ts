import { normalise } from '../arabic/normalise';

/**
 * The words of a table's cell, folded as tokens are.
 *
 * @example foldWords('مائة مئة') // ['ماءه', 'مءه']
 */
export function foldWords(cell: string): string[] {
  return normalise(cell).text.split(' ');
}

import { sentenceSpan } from './sentence-span';

/**
 * The sentence around a passage of Arabic or English text, without the space around it: see
 * `sentenceSpan`.
 *
 * @example sentenceAt('Rain fell. Cairo was calm.', 11, 16) // 'Cairo was calm.'
 */
export function sentenceAt(text: string, start: number, end: number = start): string {
  const span = sentenceSpan(text, start, end);
  return text.slice(span.start, span.end);
}

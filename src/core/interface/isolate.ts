/**
 * Keeps a value from turning the words around it in a sentence of the other direction: an Arabic
 * name in an English text, or `tags[2]` in an Arabic one. For plain text; in markup use `bdi`.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

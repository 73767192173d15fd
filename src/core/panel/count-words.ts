const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** How many words there are in some texts; clitics count with the word they are written to. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);
}

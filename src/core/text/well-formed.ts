/** A text with half characters, which no file in UTF-8 can hold, replaced by `U+FFFD`. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

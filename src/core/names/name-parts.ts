/** What the lists of names know of one word. */
export interface NamePart {
  readonly given: boolean;
  readonly family: boolean;
  /** Whether the same letters are also an ordinary word. */
  readonly ordinary: boolean;
}

/** Names of people by their folded letters, one word or several joined by spaces. */
export interface NameParts {
  part(folded: string): NamePart | null;
}

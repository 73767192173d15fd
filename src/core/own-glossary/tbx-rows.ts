import type { ColumnRole } from './guess-columns';

/** A concept of a TBX file: its terms by language. */
export interface TbxConcept {
  readonly languages: readonly TbxLanguage[];
  /** What it is, said of the concept as a whole; may be empty. */
  readonly definition: string;
}

/** What a concept is called in one language. */
export interface TbxLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  /** The best first. */
  readonly terms: readonly string[];
  readonly definition: string;
}

/** What the columns of `tbxRows` hold. */
export const TBX_ROLES: readonly ColumnRole[] = ['headword', 'rendering', 'description'];

/** The languages of a file, the most frequent first. */
export function tbxLanguages(concepts: readonly TbxConcept[]): string[] {
  const counts = new Map<string, number>();
  for (const { languages } of concepts)
    for (const { language } of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
}

/** Concepts as the rows of a table for one pair of languages: see `readRows`. */
export function tbxRows(concepts: readonly TbxConcept[], from: string, to: string): string[][] {
  return concepts.map(({ languages, definition }) => {
    const source = languages.find(({ language }) => language === from);
    const target = languages.find(({ language }) => language === to);
    return [
      cellOf(source?.terms),
      cellOf(target?.terms),
      target?.definition || definition || source?.definition || '',
    ];
  });
}

/** A sign that would part names stands for a comma. */
function cellOf(terms: readonly string[] = []): string {
  return terms.map((term) => term.replace(/\s*[;؛|]\s*/g, ', ')).join('; ');
}

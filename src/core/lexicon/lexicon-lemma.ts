import type { Lemma } from './lemma';
import { type PartOfSpeech, TEXT_FIELD, TEXT_ITEM } from './lexicon-format';

/** A lemma as the compiled lexicon tells it. */
export interface LexiconLemma {
  readonly lemma: string;
  readonly root: string;
  readonly pos: PartOfSpeech;
  readonly form: string;
  readonly present: string;
  readonly gender: string;
  readonly masdars: readonly string[];
  readonly plurals: readonly string[];
  readonly glosses: readonly string[];
  readonly note: string;
  /** See `Lemma.parts`. */
  readonly parts: string;
  /** See `Lemma.verb`. */
  readonly verb: string;
}

/** The text of a lemma in the compiled lexicon; `readLemma` takes it apart again. */
export function writeLemma(lemma: Lemma): string {
  const list = (items: readonly string[]) => items.join(TEXT_ITEM);
  return [
    lemma.lemma,
    lemma.root,
    lemma.form,
    lemma.present,
    lemma.gender,
    list(lemma.masdars),
    list(lemma.plurals),
    list(lemma.glosses),
    lemma.note,
    lemma.parts,
    lemma.verb,
  ].join(TEXT_FIELD);
}

/** The lemma of a text that `writeLemma` made. */
export function readLemma(text: string, pos: PartOfSpeech): LexiconLemma {
  const fields = text.split(TEXT_FIELD);
  const field = (at: number) => fields[at] ?? '';
  const list = (at: number) => (field(at) === '' ? [] : field(at).split(TEXT_ITEM));
  return {
    lemma: field(0),
    root: field(1),
    pos,
    form: field(2),
    present: field(3),
    gender: field(4),
    masdars: list(5),
    plurals: list(6),
    glosses: list(7),
    note: field(8),
    parts: field(9),
    verb: field(10),
  };
}

/**
 * A verb with every form, unvocalised. Persons in this order: he, she, they two, they two (f.),
 * they, they (f.), you, you (f.), you two, you (pl.), you (f. pl.), I, we.
 */
export interface Paradigm {
  readonly lemma: string;
  readonly form: string;
  readonly present: string;
  readonly past: string;
  /** Present tense: '' where the verb has none. */
  readonly indicative: string;
  readonly subjunctive: string;
  /** '' where it is written like the subjunctive. */
  readonly jussive: string;
}

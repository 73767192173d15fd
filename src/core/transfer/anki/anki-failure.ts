/** Why notes did not reach Anki. */
export type AnkiFailureCode =
  | 'noPermission'
  | 'notRunning'
  | 'refused'
  | 'needsKey'
  | 'tooOld'
  | 'otherNoteType'
  | 'answered';

/** Something kept notes from reaching Anki. */
export class AnkiFailure extends Error {
  override readonly name = 'AnkiFailure';
  readonly code: AnkiFailureCode;
  /** What Anki said, where it said something. */
  readonly detail: string;
  constructor(code: AnkiFailureCode, detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

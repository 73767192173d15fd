/** What is known of the notes beside the storage that they are in. JSON-safe. */
export interface StoredCount {
  /** How many notes there were at the last look. */
  readonly notes: number;
  /** How many were there when the browser, or somebody in it, cleared the storage. */
  readonly lost: number;
}

/** As on the first day. */
export const NO_NOTES: StoredCount = { notes: 0, lost: 0 };

import type { OwnEntry } from '../../../src/core/own-glossary/own-entry';

/** An entry for tests, with whatever differs. */
export function anOwnEntry(differing: Partial<OwnEntry> = {}): OwnEntry {
  return {
    id: differing.headword ?? 'one',
    headword: 'القاهرة',
    variants: [],
    renderings: ['Cairo'],
    kind: 'place',
    description: '',
    from: 'ar',
    to: 'en',
    at: 1,
    ...differing,
  };
}

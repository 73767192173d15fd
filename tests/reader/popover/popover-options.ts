import type { PopoverOptions } from '../../../src/reader/popover/popover';
import { aLookUp, t } from '../marked-page';

/** What a popover or a reading session needs from outside; `change` what matters to the test. */
export function popoverOptions(change: Partial<PopoverOptions> = {}): PopoverOptions {
  return {
    document,
    t,
    language: 'en',
    onSave: async () => {},
    onOpenNotes: () => {},
    onKnow: async () => {},
    lookUp: aLookUp(),
    romanisation: 'ala-lc',
    noteOf: () => null,
    noteIdOf: ({ gloss }) => gloss.entry,
    ...change,
  };
}

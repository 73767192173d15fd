import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { PopoverOptions } from '../../../src/reader/popover/popover';
import { aLookUp, t } from '../marked-page';

/** What a popover needs from outside; `change` what matters to the test. */
export function popoverOptions(change: Partial<PopoverOptions> = {}): PopoverOptions {
  return {
    document,
    t,
    language: 'en',
    onSave: async () => {},
    onRemove: async () => {},
    onRestore: async () => {},
    onOpenNotes: () => {},
    onKnow: async () => {},
    onAdd: async () => {},
    onEditOwn: () => {},
    lookUp: aLookUp(),
    settings: DEFAULT_SETTINGS,
    noteOf: () => null,
    noteIdOf: ({ gloss }) => gloss.entry,
    // The clicks of these tests are made by scripts.
    trusts: () => true,
    ...change,
  };
}

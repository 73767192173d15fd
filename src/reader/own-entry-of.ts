import { normalise } from '../core/arabic/normalise';
import { listOf } from '../core/glossary/word-list';
import type { OwnEntry } from '../core/own-glossary/own-entry';
import type { MarkedMention } from './highlight/marked-mention';
import type { OwnDraft } from './popover/own-form';

/**
 * The entry of the reader's own that a draft becomes. Where the word stands otherwise in the text –
 * a plural, say – it is found in that form too.
 *
 * @param now epoch milliseconds
 */
export function ownEntryOf(
  { surface, clitics }: Pick<MarkedMention, 'surface' | 'clitics'>,
  { headword, rendering, kind, description }: OwnDraft,
  languages: Pick<OwnEntry, 'from' | 'to'>,
  now: number,
): OwnEntry {
  return {
    // Pages without encryption have no `crypto.randomUUID`.
    id: `${now.toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
    headword,
    variants: clitics.length > 0 || fold(surface) === fold(headword) ? [] : [surface],
    renderings: listOf(rendering),
    kind,
    description,
    ...languages,
    at: now,
  };
}

function fold(text: string): string {
  return normalise(text).text.trim();
}

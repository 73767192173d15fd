import { type Glossary, openGlossary } from '../../core/glossary/open-glossary';
import { compileOwn, isLanguage, type OwnBlock } from '../../core/own-glossary/compile-own';
import type { OwnGlossary } from '../../core/own-glossary/own-entry';
import type { EntriesStore } from '../storage/entries-store';
import type { GlossariesStore } from '../storage/glossaries-store';

/** What the layers are made from. */
export interface OwnLayersParts {
  readonly glossaries: Pick<GlossariesStore, 'list'>;
  readonly entries: Pick<EntriesStore, 'all' | 'blocks' | 'keepBlocks'>;
}

/** A compiled pair of languages of a glossary, opened. */
interface OpenBlock {
  readonly from: string;
  readonly to: string;
  readonly glossary: Glossary;
}

/**
 * Makes a function that gives the reader's glossaries for texts in a language, in their order,
 * those that are switched off left out. Which there are is read each time; what was compiled is
 * kept for as long as their entries are the same, also on the disk, so that a background that was
 * stopped need not compile anew.
 */
export function createOwnLayers({
  glossaries,
  entries,
}: OwnLayersParts): (language: string) => Promise<readonly Glossary[]> {
  const opened = new Map<string, { readonly revision: number; readonly blocks: OpenBlock[] }>();

  async function compiled({ id, revision }: OwnGlossary): Promise<readonly OwnBlock[]> {
    const kept = await entries.blocks(id, revision);
    if (kept !== null) return kept;
    const blocks = compileOwn(id, await entries.all(id));
    // Without it the next start only takes longer.
    entries.keepBlocks(id, revision, blocks).catch(() => {});
    return blocks;
  }

  async function blocksOf(glossary: OwnGlossary): Promise<readonly OpenBlock[]> {
    const { id, revision } = glossary;
    const known = opened.get(id);
    if (known?.revision === revision) return known.blocks;
    const blocks = (await compiled(glossary)).map(({ from, to, bytes }) => ({
      from,
      to,
      glossary: openGlossary(bytes),
    }));
    opened.set(id, { revision, blocks });
    return blocks;
  }

  return async (language) => {
    const all = await glossaries.list();
    const inUse = new Set(all.map(({ id }) => id));
    for (const id of opened.keys()) if (!inUse.has(id)) opened.delete(id);
    const layers: Glossary[] = [];
    for (const each of all.filter(({ on, count }) => on && count > 0))
      for (const block of await blocksOf(each))
        if (isLanguage(block.from, language)) layers.push(named(block, each.name));
    return layers;
  };
}

/** Says of each entry which glossary it is from; the name may change without its entries. */
function named({ glossary, to }: OpenBlock, name: string): Glossary {
  return {
    ...glossary,
    gloss: (entry) => ({ ...glossary.gloss(entry), glossary: name, language: to }),
  };
}

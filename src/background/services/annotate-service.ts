import { annotate } from '../../core/annotate/annotate';
import type { Clitic } from '../../core/annotate/annotation';
import type { Gloss } from '../../core/glossary/gloss';
import { type Glossary, openGlossary } from '../../core/glossary/open-glossary';
import type { AnnotatedBlocks, BackgroundApi } from '../../messages/contract';

/**
 * Answers `article.annotate`. The glossary is read on the first call and kept as long as the
 * background lives; a failed read is tried again on the next call.
 */
export function createAnnotateService(
  readGlossary: () => Promise<Uint8Array>,
): BackgroundApi['article.annotate'] {
  let opening: Promise<Glossary> | null = null;
  const glossary = async (): Promise<Glossary> => {
    opening ??= readGlossary().then(openGlossary);
    try {
      return await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
  };
  return async ({ language, blocks }) =>
    language === 'ar' ? annotateBlocks(blocks, await glossary()) : EMPTY;
}

const EMPTY: AnnotatedBlocks = { glosses: [], clitics: [[]], mentions: [] };

function annotateBlocks(blocks: readonly string[], glossary: Glossary): AnnotatedBlocks {
  const glosses: Gloss[] = [];
  const glossIndex = new Map<string, number>();
  const clitics: (readonly Clitic[])[] = [[]];
  const cliticIndex = new Map<string, number>([['', 0]]);
  const mentions: number[] = [];
  blocks.forEach((text, block) => {
    for (const { start, end, gloss, clitics: pieces } of annotate(text, glossary)) {
      const written = pieces.map(({ form }) => form).join('+');
      mentions.push(
        block,
        start,
        end,
        indexOf(glossIndex, gloss.entry, glosses, gloss),
        indexOf(cliticIndex, written, clitics, pieces),
      );
    }
  });
  return { glosses, clitics, mentions };
}

function indexOf<T>(index: Map<string, number>, key: string, list: T[], item: T): number {
  const known = index.get(key);
  if (known !== undefined) return known;
  index.set(key, list.length);
  return list.push(item) - 1;
}

import { annotateArticle } from '../../core/annotate/annotate-article';
import type { Clitic } from '../../core/annotate/annotation';
import type { Knowledge } from '../../core/annotate/knowledge';
import type { Gloss } from '../../core/glossary/gloss';
import type { Glossary } from '../../core/glossary/open-glossary';
import { stackGlossaries } from '../../core/glossary/stack-glossaries';
import type { AnnotatedBlocks, BackgroundApi } from '../../messages/contract';
import { checkedList } from './checked-list';

/**
 * Answers `article.annotate`.
 *
 * @param ownLayers the reader's own glossaries for a language: see `createOwnLayers`
 */
export function createAnnotateService(
  knowledge: () => Promise<Knowledge>,
  ownLayers: (language: string) => Promise<readonly Glossary[]>,
): BackgroundApi['article.annotate'] {
  return async (input) => {
    const blocks = checkedBlocks(input?.blocks);
    const { language } = input;
    if (language !== 'ar') return EMPTY;
    const [known, own] = await Promise.all([
      knowledge(),
      // Names are explained even where the browser cannot read what was stored.
      ownLayers(language).catch(() => []),
    ]);
    const glossary = stackGlossaries([...own, known.glossary]);
    return annotateBlocks(blocks, { ...known, glossary });
  };
}

/** Far more than any page; keeps a broken caller from occupying the background for minutes. */
const MOST_CHARACTERS = 10_000_000;

function checkedBlocks(value: unknown): readonly string[] {
  let characters = 0;
  return checkedList(value, 'blocks').map((block) => {
    if (typeof block !== 'string') throw new TypeError('blocks: expected strings');
    characters += block.length;
    if (characters > MOST_CHARACTERS) throw new TypeError('blocks: too long');
    return block;
  });
}

const EMPTY: AnnotatedBlocks = { glosses: [], clitics: [[]], mentions: [] };

function annotateBlocks(blocks: readonly string[], knowledge: Knowledge): AnnotatedBlocks {
  const glosses: Gloss[] = [];
  const glossIndex = new Map<string, number>();
  const clitics: (readonly Clitic[])[] = [[]];
  const cliticIndex = new Map<string, number>([['', 0]]);
  const mentions: number[] = [];
  annotateArticle(blocks, knowledge).forEach((annotations, block) => {
    for (const { start, end, gloss, clitics: pieces } of annotations) {
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

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NewsArticle } from './news-article';

/** A name in the seed article with the English renderings that are right for it. */
export interface SeedName {
  readonly surface: string;
  readonly kind: string;
  readonly english: readonly string[];
}

/** An article of Al-Qahera News that lies beside the project, and the names in its body. */
export interface SeedArticle {
  readonly article: NewsArticle;
  readonly names: readonly SeedName[];
}

interface Gold {
  readonly source: string;
  readonly mentions: readonly (SeedName & { readonly start: number })[];
}

const shared =
  process.env['HAMISH_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

/** Reads the article in `seed` of HAMISH_SHARED or of `../shared`; null where there is none. */
export function readSeedArticle(): SeedArticle | null {
  const folder = join(shared, 'seed');
  if (!existsSync(join(folder, 'gold.json'))) return null;
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  const text = readFileSync(join(folder, gold.source), 'utf8');
  // As copied from the page: title, headline, the share list, the picture's text and caption.
  const lines = text.split('\n').map((line) => line.trim());
  const [pageTitle, headline, , , caption, byline, ...body] = lines.filter((line) => line !== '');
  if (!pageTitle || !headline || !caption || !byline)
    throw new Error(`${gold.source} is not laid out as expected.`);
  const start = text.indexOf(byline) + byline.length;
  return {
    article: {
      pageTitle,
      headline,
      caption,
      byline,
      body: body.map((line) => ({ text: line, isSubhead: !/[.!؟"]$/.test(line) })),
    },
    names: gold.mentions.filter((mention) => mention.start >= start),
  };
}

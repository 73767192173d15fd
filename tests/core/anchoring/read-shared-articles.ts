import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared =
  process.env['HAMISH_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

/** The texts of the Arabic articles that lie beside the project; [] where there are none. */
export function readSharedArticles(): readonly string[] {
  const pages = join(shared, 'pages');
  if (!existsSync(pages)) return [];
  return readdirSync(pages)
    .filter((name) => name.startsWith('ar-'))
    .map((name) => join(pages, name, 'expected.txt'))
    .filter((file) => existsSync(file))
    .map((file) => withoutRepeatedLines(readFileSync(file, 'utf8')));
}

/** Some pages are models of a site that repeat their text: a line that stands twice has no place. */
function withoutRepeatedLines(text: string): string {
  return [...new Set(text.split('\n'))].join('\n').trim();
}

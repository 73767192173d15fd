import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { markdownFiles } from '../../../../src/core/transfer/formats/markdown-files';
import { zipFiles } from '../../../../src/core/transfer/formats/zip-files';
import { notesInMemory } from '../../../../src/core/transfer/notes-in-order';
import { ARTICLE, aNote } from '../../notes/a-note';
import { bytesOf } from '../anki/read-apkg';

const article = (title: string, published: string | null = null, at = 0) =>
  aNote({
    id: `${title}${at}`,
    source: { ...ARTICLE, url: `https://a.example/${title}${at}`, title, published },
    createdAt: at,
  });

const names = async (...notes: readonly ReturnType<typeof aNote>[]) =>
  (await markdownFiles(notesInMemory(notes))).map(({ name }) => name);

test('makes a file of an article, in the order in which the reader met them', async () => {
  const files = await markdownFiles(
    notesInMemory([article('b', '2024-05-01T09:30:00+03:00', 2), article('a', null, 1)]),
  );
  expect(files.map(({ name }) => name)).toEqual(['a.md', '2024-05-01 b.md']);
  expect(files[1]?.text).toMatch(/^## \[b\]/);
});

test.each([
  ['signs that no system takes', 'a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.md'],
  ['directions', 'a\u202Eb', 'a b.md'],
  ['dots at the end', 'a...', 'a.md'],
  ['ways out of the folder', '../../etc', '.. .. etc.md'],
  ['nothing left', '///', 'article.md'],
  ['long titles', 'ق'.repeat(200), `${'ق'.repeat(70)}.md`],
])('keeps a name that has %s', async (_, title, name) => {
  expect(await names(article(title))).toEqual([name]);
});

test('gives no two files one name, also where case does not count', async () => {
  expect(await names(article('a', null, 1), article('A', null, 2), article('a', null, 3))).toEqual([
    'a.md',
    'A 2.md',
    'a 3.md',
  ]);
});

test('packs them so that Arabic names come out again', async () => {
  const packed = await bytesOf(
    zipFiles([{ name: 'القمة.md', bytes: new TextEncoder().encode('نص'.repeat(50_000)) }]),
  );
  expect(packed.length).toBeLessThan(20_000);
  const files = unzipSync(packed);
  expect(Object.keys(files)).toEqual(['القمة.md']);
  expect(strFromU8(files['القمة.md'] ?? new Uint8Array())).toBe('نص'.repeat(50_000));
});

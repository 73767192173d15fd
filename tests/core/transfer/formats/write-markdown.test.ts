import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../../../../src/core/notes/note';
import { writeMarkdown } from '../../../../src/core/transfer/formats/write-markdown';
import { notesInMemory } from '../../../../src/core/transfer/notes-in-order';
import { ARTICLE, aNote } from '../../notes/a-note';
import { arbitraryNotes } from '../../notes/arbitrary-note';
import { joined } from '../arbitrary-rows';

const markdown = (notes: readonly Note[]) => joined(writeMarkdown(notesInMemory(notes)));

const OTHER = { ...ARTICLE, url: 'https://other.example/2', title: '', published: null };

test('gives each article a section and each note an item', async () => {
  const notes = [
    aNote({
      id: 'c',
      source: OTHER,
      headword: 'طوكيو',
      rendering: 'Tokyo',
      createdAt: 3,
      tags: [],
    }),
    aNote({ id: 'b', rendering: 'Egypt', sentence: '', text: '', createdAt: 2, tags: ['a', 'b'] }),
    aNote({ id: 'a', createdAt: 1 }),
  ];
  expect(await markdown(notes)).toBe(
    [
      '## [القمة تنعقد في القاهرة](<https://news.example/politics/1>)',
      '',
      'news\\.example, 2024\\-05\\-01',
      '',
      '- **القَاهِرَة**: Cairo (cities)',
      '  > وصل الوفد إلى المطار بالقاهرة مساء أمس\\.',
      '',
      '  Capital of Egypt',
      '',
      '',
      '- **القَاهِرَة**: Egypt (a, b)',
      '',
      '## [https://other\\.example/2](<https://other.example/2>)',
      '',
      'news\\.example',
      '',
      '- **طوكيو**: Tokyo',
      '  > وصل الوفد إلى المطار بالقاهرة مساء أمس\\.',
      '',
      '  Capital of Egypt',
      '',
      '',
    ].join('\n'),
  );
});

test.each([
  ['markup', '<img src=x> [a](b) *c* `d`', '\\<img src\\=x\\> \\[a\\]\\(b\\) \\*c\\* \\`d\\`'],
  ['lines', 'one\n\n# two\r\n- three', 'one \\# two \\- three'],
])('keeps %s text', async (_, text, written) => {
  expect(await markdown([aNote({ text })])).toContain(`\n  ${written}\n`);
});

test('keeps an address inside its brackets', async () => {
  const source = { ...ARTICLE, url: 'https://a.example/<x>\n)' };
  expect(await markdown([aNote({ source })])).toContain('](<https://a.example/%3Cx%3E%0A)>)');
});

test('begins no line with what a note brought along', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryNotes, async (notes) => {
      for (const line of (await markdown(notes)).split('\n'))
        expect(line).not.toMatch(/^(?: {0,3}(?:[#`~=|]{2}[^ #]|<)|- [^*])/);
    }),
  );
});

test('is empty without notes', async () => {
  expect(await markdown([])).toBe('');
});

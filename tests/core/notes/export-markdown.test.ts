import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportMarkdown } from '../../../src/core/notes/export-markdown';
import { ARTICLE, aNote } from './a-note';
import { arbitraryNotes } from './arbitrary-note';

const OTHER = { ...ARTICLE, url: 'https://other.example/2', title: '', published: null };

test('gives each article a section and each note an item', () => {
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
  expect(exportMarkdown(notes)).toBe(
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
])('keeps %s text', (_, text, written) => {
  expect(exportMarkdown([aNote({ text })])).toContain(`\n  ${written}\n`);
});

test('keeps an address inside its brackets', () => {
  const source = { ...ARTICLE, url: 'https://a.example/<x>\n)' };
  expect(exportMarkdown([aNote({ source })])).toContain('](<https://a.example/%3Cx%3E%0A)>)');
});

test('begins no line with what a note brought along', () => {
  fc.assert(
    fc.property(arbitraryNotes, (notes) => {
      for (const line of exportMarkdown(notes).split('\n'))
        expect(line).not.toMatch(/^(?: {0,3}(?:[#`~=|]{2}[^ #]|<)|- [^*])/);
    }),
  );
});

test('is empty without notes', () => {
  expect(exportMarkdown([])).toBe('');
});

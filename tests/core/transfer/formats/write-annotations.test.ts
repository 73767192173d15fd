import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../../../../src/core/notes/note';
import { writeAnnotations } from '../../../../src/core/transfer/formats/write-annotations';
import { notesInMemory } from '../../../../src/core/transfer/notes-in-order';
import { ARTICLE, aNote } from '../../notes/a-note';
import { arbitraryNotes } from '../../notes/arbitrary-note';
import { joined } from '../arbitrary-rows';

const written = (notes: readonly Note[]) => joined(writeAnnotations(notesInMemory(notes), 0));
const read = async (notes: readonly Note[]) => JSON.parse(await written(notes));

test('is a collection whose first page is in it', async () => {
  expect(await read([])).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:hamish:collection:0',
    type: 'AnnotationCollection',
    label: 'Hamish',
    generated: '1970-01-01T00:00:00.000Z',
    first: {
      id: 'urn:hamish:collection:0:1',
      type: 'AnnotationPage',
      partOf: 'urn:hamish:collection:0',
      startIndex: 0,
      items: [],
    },
    total: 0,
  });
});

test('makes an annotation of each note', async () => {
  const { first, total } = await read([aNote()]);
  expect(total).toBe(1);
  expect(first.items).toEqual([
    {
      id: 'urn:hamish:note:note-1',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2024-04-30T18:00:00.000Z',
      modified: '2024-04-30T18:00:00.000Z',
      generator: { id: 'urn:hamish:software', type: 'Software', name: 'Hamish' },
      body: [
        {
          type: 'TextualBody',
          value: 'القَاهِرَة',
          format: 'text/plain',
          language: 'ar',
          textDirection: 'rtl',
          purpose: 'identifying',
        },
        {
          type: 'TextualBody',
          value: 'Cairo',
          format: 'text/plain',
          language: 'en',
          textDirection: 'ltr',
          purpose: 'describing',
        },
        {
          type: 'TextualBody',
          value: 'Capital of Egypt',
          format: 'text/plain',
          language: 'en',
          textDirection: 'ltr',
          purpose: 'commenting',
        },
        {
          type: 'TextualBody',
          value: 'cities',
          format: 'text/plain',
          language: 'en',
          textDirection: 'ltr',
          purpose: 'tagging',
        },
      ],
      target: {
        type: 'SpecificResource',
        source: {
          id: 'https://news.example/politics/1',
          type: 'Text',
          format: 'text/html',
          language: 'ar',
          label: 'القمة تنعقد في القاهرة',
        },
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'بالقاهرة',
            prefix: 'وصل الوفد إلى المطار ',
            suffix: ' مساء أمس.',
          },
          { type: 'TextPositionSelector', start: 21, end: 29 },
        ],
      },
    },
  ]);
});

test.each([
  ['words of the reader', { text: 'mine' }, 'commenting'],
  ['a name looked up', { text: '' }, 'identifying'],
  ['a passage', { text: '', kind: 'passage' }, 'highlighting'],
] as const)('says why a note of %s was made', async (_, changes, motivation) => {
  const { first } = await read([aNote(changes)]);
  expect(first.items[0].motivation).toBe(motivation);
});

test('leaves out what a note does not have', async () => {
  const source = { ...ARTICLE, title: '', language: '' };
  const quote = { prefix: '', exact: '', suffix: '' };
  const { first } = await read([
    aNote({ text: '', tags: [], source, quote, headword: '', rendering: '12' }),
  ]);
  expect(first.items[0].body).toEqual([
    {
      type: 'TextualBody',
      value: '12',
      format: 'text/plain',
      textDirection: 'auto',
      purpose: 'describing',
    },
  ]);
  expect(first.items[0].target).toEqual({
    type: 'SpecificResource',
    source: { id: ARTICLE.url, type: 'Text', format: 'text/html' },
  });
});

test('writes any notes, the oldest first, and no half characters', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryNotes, async (notes) => {
      const text = await written(notes);
      expect(text).not.toMatch(/\\ud[89a-f]/);
      const { first, total } = JSON.parse(text);
      expect(total).toBe(notes.length);
      const times = first.items.map(({ created }: { created: string }) => Date.parse(created));
      expect(times).toEqual(notes.map(({ createdAt }) => createdAt).sort((a, b) => a - b));
    }),
  );
});

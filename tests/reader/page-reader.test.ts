import { afterEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { createPageReader, type PageReader } from '../../src/reader/page-reader';
import { aGloss, aLookUp, annotate, mapOf, setPage, t } from './marked-page';

let reader: PageReader | undefined;

afterEach(() => {
  reader?.destroy();
  setPage('');
});

it('answers with what came of it also when the page was looked at again meanwhile', async () => {
  setPage('<p dir="rtl">وصل الوفد إلى بيلاروسيا أمس.</p>');
  const blocks = [...document.querySelectorAll('p')].map(mapOf);
  reader = createPageReader(document, {
    annotate: async () => annotate(blocks, { بيلاروسيا: aGloss() }),
    notesOf: async () => [],
    save: async (note) => note,
    removeNote: async () => null,
    restoreNote: async () => [],
    knownAmong: async () => [],
    know: async () => null,
    add: async () => null,
    editOwn: () => {},
    openNotes: () => {},
    interfaceTexts: async () => ({ language: 'en', t }),
    settings: async () => DEFAULT_SETTINGS,
    lookUp: aLookUp(),
    now: () => 0,
  });
  const asked = reader.look(true);
  const again = reader.look();
  expect(await asked).toMatchObject({ reading: true, mentions: 1 });
  expect(await again).toMatchObject({ reading: true, mentions: 1 });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../src/core/glossary/compile-glossary';
import type { Entry } from '../../../src/core/glossary/entry';
import { type Glossary, openGlossary } from '../../../src/core/glossary/open-glossary';
import { tokenise } from '../../../src/core/text/tokenise';

const WORDS = ['مصر', 'الأمم', 'المتحدة', 'كوريا', 'الشمالية', 'قناة', 'السويس', 'NK', 'News'];

function entry(id: string, forms: readonly string[]): Entry {
  return {
    gloss: {
      entry: id,
      kind: 'place',
      renderings: [`Name ${id}`, 'alternate'],
      headword: forms[0] ?? '',
      romanisation: 'rūmāniyah',
      descriptions: { en: 'what it is', ar: 'ما هو' },
      source: 'hamish',
    },
    forms: forms.map((written) => ({ written, type: 'headword' })),
  };
}

function lookUp(glossary: Glossary, written: string): readonly number[] {
  let node = 0;
  for (const { form } of tokenise(written)) {
    const word = glossary.wordId(form);
    node = word < 0 ? 0 : glossary.step(node, word);
    if (node === 0) return [];
  }
  return glossary.readings(node).map((reading) => reading.entry);
}

describe('a compiled glossary', () => {
  it('finds every form of every entry, and gives its gloss back', () => {
    const form = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
    const forms = fc.array(form, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(forms, { maxLength: 30 }), (lists) => {
        const entries = lists.map((list, id) =>
          entry(
            String(id),
            list.map((words) => words.join(' ')),
          ),
        );
        const glossary = openGlossary(compileGlossary(entries));
        entries.forEach((one, id) => {
          expect(glossary.gloss(id)).toEqual(one.gloss);
          for (const { written } of one.forms) expect(lookUp(glossary, written)).toContain(id);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('knows no other words', () => {
    const glossary = openGlossary(compileGlossary([entry('1', ['كوريا الشمالية'])]));
    expect(lookUp(glossary, 'كوريا')).toEqual([]);
    expect(glossary.wordId('الجنوبية')).toBe(-1);
  });

  it('refuses bytes that are not a glossary', () => {
    expect(() => openGlossary(new Uint8Array(400))).toThrow(RangeError);
  });

  it('refuses a form without a word', () => {
    expect(() => compileGlossary([entry('1', ['…'])])).toThrow(RangeError);
  });
});

import { compileGlossary } from '../../src/core/glossary/compile-glossary';
import type { Entry } from '../../src/core/glossary/entry';

const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهي';

/* A name stands about so often in news. */
const WORDS_A_NAME = 10;

/** A compiled glossary of so many made-up names of two words each. */
export function syntheticGlossary(size: number): Uint8Array {
  return compileGlossary(Array.from({ length: size }, (_, index) => entryOf(index)));
}

/** A text of so many words in which every tenth begins a name, drawn from the whole glossary. */
export function syntheticText(words: number, size: number): string {
  const names = words / WORDS_A_NAME;
  return Array.from({ length: names }, (_, index) => {
    const fillers = Array.from(
      { length: WORDS_A_NAME - 2 },
      (_, at) => `و${wordOf(at * 7 + index)}ة`,
    );
    return [...fillers, nameOf(Math.floor((index * size) / names))].join(' ');
  }).join(' ');
}

function entryOf(index: number): Entry {
  const name = nameOf(index);
  return {
    gloss: {
      entry: `test/${index}`,
      kind: 'place',
      renderings: [`Place ${index}`],
      headword: name,
      romanisation: '',
      descriptions: { en: 'A place' },
      source: 'hamish',
    },
    forms: [{ written: name, type: 'headword' }],
  };
}

function nameOf(index: number): string {
  return `${wordOf(index)} ${wordOf(index * 31 + 7)}`;
}

/** A different word of at least four letters for every number. */
function wordOf(index: number): string {
  let word = '';
  for (let rest = index; rest > 0 || word.length < 4; rest = Math.floor(rest / LETTERS.length))
    word += LETTERS[rest % LETTERS.length];
  return word;
}

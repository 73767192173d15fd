import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_INITIALS, NAME_PARTICLES } from '../../../src/core/names/name-conventions';
import { openSpeller } from '../../../src/core/names/open-speller';
import { createNameSpeller } from '../../../src/core/names/spell-name';
import { smallEstablished, trainSmallSpeller } from './small-names';

const spellName = createNameSpeller(openSpeller(trainSmallSpeller()), smallEstablished);

describe('spellName', () => {
  it.each(NAME_PARTICLES.map(({ example }) => example))('writes %s as %s', (arabic, english) => {
    expect(spellName(arabic)[0]).toBe(english);
  });

  it.each(
    NAME_INITIALS.flatMap(({ words, letter, isName }) =>
      words.split(' ').flatMap((word) => (isName ? [] : [[word, letter] as const])),
    ),
  )('takes %s between names for %s.', (word, letter) => {
    expect(spellName(`جورج ${word} بوش`)[0]).toBe(`George ${letter}. Bush`);
  });

  it.each([
    ['an initial that is also a name', 'مارك بي مارتن', 'Mark B. Martin'],
    ['two initials', 'جي دي بوش', 'J. D. Bush'],
    ['a particle rather than an initial', 'مارك دي مارتن', 'Mark de Martin'],
    ['the article at the beginning', 'السيسي', 'Al-Sisi'],
    ['the article inside', 'محمد السيسي', 'Mohammed al-Sisi'],
    ['an article of no list', 'السعد', 'Al-Saad'],
    ['a servant', 'عبد الرحمن', 'Abdel Rahman'],
    ['a servant in one word', 'عبدالرحمن صلاح', 'Abdel Rahman Salah'],
    ['the faith', 'صلاح الدين', 'Salah al-Din'],
    ['a father in one word', 'أبوسعد', 'Abu Saad'],
    ['a father with the article', 'أبو السعد', 'Abu al-Saad'],
    ['a name of several words', 'محمد الشيخ خليفة', 'Mohammed Sheikh Khalifa'],
    ['other spellings of letters', 'احمد نوره', 'Ahmed Noura'],
    ['diacritics', 'أَحْمَد', 'Ahmed'],
    ['a hyphen', 'مارك-مارتن', 'Mark Martin'],
    ['a number', 'باريس 2024', 'Paris 2024'],
    ['Latin letters', 'مارك IV', 'Mark IV'],
  ])('knows %s: %s', (_why, arabic, english) => {
    expect(spellName(arabic)[0]).toBe(english);
  });

  it.each([
    ['السعد', ['Al-Saad', 'El-Saad', 'Saad', 'Al-Sa’d', 'Sa’d']],
    ['عبد الرحمن', ['Abdel Rahman', 'Abdul Rahman']],
    ['محمد أحمد', ['Mohammed Ahmed', 'Mohamed Ahmed', 'Mohammed Ahmad']],
    ['صلاح الدين', ['Salah al-Din', 'Salaheddin']],
  ])('gives other spellings of %s', (arabic, spellings) => {
    expect(spellName(arabic).slice(0, spellings.length)).toEqual(spellings);
  });

  it.each(['', ' ', '«»', '...', '\u064e'])('has nothing to spell in "%s"', (text) => {
    expect(spellName(text)).toEqual([]);
  });

  it('never throws and always answers where there is an Arabic letter', () => {
    const letter = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئأإآگچپڤژ ــَُّ-');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (parts) => {
        const name = parts.join('');
        const spellings = spellName(name);
        expect(spellings.length).toBeLessThanOrEqual(5);
        if (/[ا-ي]/.test(name)) expect(spellings.length).toBeGreaterThan(0);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void spellName(text)));
  });

  it.each([
    ['a word', 'ب'.repeat(1000)],
    ['words', 'عبد ال'.repeat(200)],
    ['an article without end', 'ال'.repeat(500)],
    ['servants in one word', 'عبدال'.repeat(200)],
  ])('takes little time for a thousand letters: %s', (_why, name) => {
    const start = performance.now();
    expect(spellName(name).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

import type { Stem } from './stem';
import { type Unit, unit } from './unit';
import { endsInHamzaOnAlef, type Kind, stem, undoubled, type Vowel, withVowel } from './verb';

/**
 * The stems of the past.
 *
 * @param vowel of the present: قَالَ (u) makes قُلْت, بَاعَ (i) بِعْت
 * @example pastStems(withoutEnding('قَالَ'), 'hollow', 'I', 'u') // قَال (past-vowel), قُل (past-consonant)
 */
export function pastStems(past: readonly Unit[], kind: Kind, form: string, vowel: Vowel): Stem[] {
  const shortened = past.slice(0, -1);
  switch (kind) {
    case 'sound':
      return endsInHamzaOnAlef(past)
        ? [stem(past, 'past'), stem(shortened, 'past-maddah')]
        : [stem(past, 'past')];
    case 'geminate':
      return [stem(past, 'past-vowel'), stem(undoubled(past, 'a'), 'past-consonant')];
    case 'hollow': {
      const short = [...past.slice(0, -2), past.at(-1) as Unit];
      const inner = form === 'I' ? (vowel === 'u' ? 'u' : 'i') : 'a';
      return [stem(past, 'past-vowel'), stem(withVowel(short, -2, inner), 'past-consonant')];
    }
    case 'defective': {
      const radical = form === 'I' && past.at(-1)?.letter === 'ا' ? 'و' : 'ي';
      const full = [...shortened, unit(radical)];
      return [
        stem(past, 'past-bare'),
        stem([...shortened, unit('ا')], 'past-object'),
        stem(shortened, 'past-short'),
        stem(full, 'past-consonant'),
        stem(full, 'past-dual'),
      ];
    }
    case 'defective-i':
      return [stem(past, 'past-i'), stem(withVowel(shortened, -1, 'u'), 'past-plural')];
  }
}

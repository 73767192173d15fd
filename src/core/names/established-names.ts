import { normalise } from '../arabic/normalise';
import { decodeUtf8, encodeUtf8 } from '../glossary/utf8';
import type { ListedName, NamePlace } from './parse-name-lists';

/** What the lists know of a name. */
export interface EstablishedName {
  /** English spellings, the usual one first. */
  readonly spellings: readonly string[];
  readonly part: NamePlace;
  /** Whether the same letters are also an ordinary word. */
  readonly ordinary: boolean;
}

/** Names whose English spellings are known. */
export interface EstablishedNames {
  /** @param folded one word or several joined by spaces, folded by `normalise` */
  find(folded: string): EstablishedName | null;
}

/** More spellings of a name are never shown. */
const MOST_SPELLINGS = 5;

const PART_LETTERS = { given: 'g', family: 'f', both: 'b' } as const;
const PARTS: Readonly<Record<string, NamePlace>> = { g: 'given', f: 'family', b: 'both' };
const ORDINARY = 'o';

/**
 * Compiles the lists into a UTF-8 text that is searched as it lies: a line a name, sorted, its columns
 * the folded name, flags and the spellings. A name of several lists has the usual spellings of all
 * before the others; variants of other names come last.
 *
 * @example compileNames([{ arabic: 'أحمد', spellings: ['Ahmed', 'Ahmad'], part: 'given', … }])
 * // 'احمد\tg\tAhmed; Ahmad\n' in UTF-8
 */
export function compileNames(listed: readonly ListedName[]): Uint8Array {
  const names = new Map<string, EstablishedName>();
  for (const name of listed) add(names, name.arabic, name);
  for (const name of listed) for (const variant of name.variants) add(names, variant, name);
  const lines = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { spellings, part, ordinary }]) => {
      const flags = PART_LETTERS[part] + (ordinary ? ORDINARY : '');
      return `${key}\t${flags}\t${spellings.slice(0, MOST_SPELLINGS).join('; ')}\n`;
    });
  return encodeUtf8(lines.join(''));
}

function add(names: Map<string, EstablishedName>, written: string, name: ListedName): void {
  const key = normalise(written).text;
  const known = names.get(key);
  if (known === undefined) {
    names.set(key, name);
    return;
  }
  const [usual = '', ...others] = known.spellings;
  const [otherUsual = '', ...further] = name.spellings;
  names.set(key, {
    spellings: [...new Set([usual, otherUsual, ...others, ...further])],
    part: known.part === name.part ? known.part : 'both',
    ordinary: known.ordinary || name.ordinary,
  });
}

/** Opens what `compileNames` made; nothing is parsed before it is asked for. */
export function openNames(bytes: Uint8Array): EstablishedNames {
  const text = decodeUtf8(bytes);
  return {
    find(folded) {
      let low = 0;
      let high = text.length;
      while (low < high) {
        const start = text.lastIndexOf('\n', (low + high - 1) >> 1) + 1;
        const line = text.slice(start, text.indexOf('\n', start));
        const [key = '', flags = '', spellings = ''] = line.split('\t');
        if (key === folded) return establishedName(flags, spellings);
        if (key < folded) low = start + line.length + 1;
        else high = start;
      }
      return null;
    },
  };
}

function establishedName(flags: string, spellings: string): EstablishedName {
  return {
    spellings: spellings.split('; '),
    part: PARTS[flags.charAt(0)] ?? 'both',
    ordinary: flags.includes(ORDINARY),
  };
}

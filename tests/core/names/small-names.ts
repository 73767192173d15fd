import { collectNamePairs } from '../../../src/core/names/collect-name-pairs';
import { compileNames, openNames } from '../../../src/core/names/established-names';
import { type ListedName, parseNameList } from '../../../src/core/names/parse-name-lists';
import { trainSpeller } from '../../../src/core/names/train-speller';

const HEADER = 'arabic\tvocalised\tenglish\tpart\tordinary\tvariants\n';

/** A few names, so that tests need not wait for the training with all of them. */
const SMALL_LIST = `${HEADER}${[
  ['سلطان', 'Sultan'],
  ['سعد', 'Saad; Sa’d'],
  ['يونس', 'Younis'],
  ['نورة', 'Noura; Nora'],
  ['يزن', 'Yazan'],
  ['أحمد', 'Ahmed; Ahmad'],
  ['مناف', 'Manaf'],
  ['خوان', 'Juan'],
  ['ماريا', 'Maria'],
  ['سيلفا', 'Silva'],
  ['سانتوس', 'Santos'],
  ['مارك', 'Mark; Marc'],
  ['مارتن', 'Martin'],
  ['جورج', 'George'],
  ['بوش', 'Bush'],
  ['محمد', 'Mohammed; Mohamed'],
  ['صلاح', 'Salah'],
  ['رحمن', 'Rahman'],
  ['السيسي', 'al-Sisi'],
  ['الشيخ خليفة', 'Sheikh Khalifa'],
  ['باريس', 'Paris'],
  ['روبرت', 'Robert'],
  ['كندا', 'Canada'],
  ['توماس', 'Thomas'],
  ['ديفيد', 'David'],
  ['طارق', 'Tareq'],
  ['فاطمة', 'Fatima'],
  ['سعاد', 'Souad'],
]
  .map(([arabic, english]) => `${arabic}\t\t${english}\tboth\t\t\n`)
  .join('')}`;

/** The names of `SMALL_LIST`. */
export const smallNames: readonly ListedName[] = parseNameList(SMALL_LIST);

/** Lookup of the names of `SMALL_LIST`. */
export const smallEstablished = openNames(compileNames(smallNames));

/** A speller trained with `SMALL_LIST`. */
export function trainSmallSpeller(): Uint8Array {
  const names = smallNames.flatMap(({ arabic, spellings }) =>
    spellings.map((english) => ({ arabic, english, weight: 1 })),
  );
  const pairs = collectNamePairs(names);
  // Pieces that are seen less than three times are taken for slips.
  const often = [...pairs, ...pairs, ...pairs];
  return trainSpeller(often, new Map(pairs.map(({ latin }) => [latin, 1])));
}

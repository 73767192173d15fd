import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openNames } from '../../../src/core/names/established-names';
import { openSpeller } from '../../../src/core/names/open-speller';
import { createNameSpeller } from '../../../src/core/names/spell-name';

const pathOf = (name: string) =>
  fileURLToPath(new URL(`../../../src/public/${name}`, import.meta.url));
const isBuilt = ['speller.bin', 'names.bin'].every((name) => existsSync(pathOf(name)));

function open() {
  const speller = openSpeller(Uint8Array.from(readFileSync(pathOf('speller.bin'))));
  return {
    speller,
    spellName: createNameSpeller(speller, openNames(readFileSync(pathOf('names.bin')))),
  };
}

/** Names as English newspapers write them. */
const NAMES: readonly (readonly [arabic: string, english: string])[] = [
  ['محمد بن سلمان', 'Mohammed bin Salman'],
  ['ابن تيمية', 'Ibn Taymiyyah'],
  ['أبو مازن', 'Abu Mazen'],
  ['أبومازن', 'Abu Mazen'],
  ['أبو الغيط', 'Aboul Gheit'],
  ['أم كلثوم', 'Umm Kulthum'],
  ['آل سعود', 'Al Saud'],
  ['ذو الفقار', 'Zulfiqar'],
  ['محمد ولد الغزواني', 'Mohammed Ould Ghazouani'],
  ['نورة بنت سعد', 'Noura bint Saad'],
  ['السيسي', 'Al-Sisi'],
  ['عبد الفتاح السيسي', 'Abdel Fattah al-Sisi'],
  ['محمد الزهراني', 'Mohammed al-Zahrani'],
  ['صلاح الدين', 'Salah al-Din'],
  ['ركن الدين', 'Rukn al-Din'],
  ['عبد الودود', 'Abdel Wadoud'],
  ['عبدالودود سعيد', 'Abdel Wadoud Saeed'],
  ['خوان دي سيلفا', 'Juan de Silva'],
  ['ماريا دو سانتوس', 'Maria do Santos'],
  ['ليوناردو دا فينشي', 'Leonardo da Vinci'],
  ['فنسنت فان غوخ', 'Vincent van Gogh'],
  ['أورسولا فون دير لاين', 'Ursula von der Leyen'],
  ['دي بروين', 'De Bruyne'],
  ['جورج دبليو بوش', 'George W. Bush'],
  ['جيه كيه رولينغ', 'J. K. Rowling'],
  ['جي كي رولينغ', 'J. K. Rowling'],
  ['جي دي فانس', 'J. D. Vance'],
  ['جون إف كينيدي', 'John F. Kennedy'],
  ['صامويل إل جاكسون', 'Samuel L. Jackson'],
  ['مايكل بي جوردان', 'Michael B. Jordan'],
  ['كيم جي يونغ', 'Kim Ji Young'],
  ['شي جين بينغ', 'Xi Jinping'],
  ['ماكورماك', 'McCormack'],
  ['مكدونالد', 'McDonald'],
  ['أوبراين', "O'Brien"],
  ['دونالد ترامب', 'Donald Trump'],
  ['عبد ربه', 'Abd Rabbo'],
  ['پول پوت', 'Pol Pot'],
  ['ڤيكتور', 'Victor'],
  ['رؤوف', 'Raouf'],
  ['فائز', 'Fayez'],
  ['دعاء', 'Doaa'],
  ['فاطمة', 'Fatima'],
  ['مصطفى', 'Mustafa'],
  ['مصطفي', 'Mustafa'],
  ['احمد', 'Ahmed'],
  ['البرت', 'Albert'],
  ['أبوت', 'Abbott'],
  ['ستيف ويتكوف', 'Steve Witkoff'],
  ['بيت هيغسيث', 'Pete Hegseth'],
  ['تولسي غابارد', 'Tulsi Gabbard'],
  ['ألبانيزي', 'Albanese'],
  ['إيمانويل ماكرون', 'Emmanuel Macron'],
  ['فلاديمير بوتين', 'Vladimir Putin'],
  ['فولوديمير زيلينسكي', 'Volodymyr Zelensky'],
  ['أنجيلا ميركل', 'Angela Merkel'],
  ['بوريس جونسون', 'Boris Johnson'],
  ['أنطونيو غوتيريش', 'Antonio Guterres'],
  ['بنيامين نتنياهو', 'Benjamin Netanyahu'],
  ['رجب طيب أردوغان', 'Recep Tayyip Erdogan'],
  ['حسن نصر الله', 'Hassan Nasrallah'],
  ['ياسر عرفات', 'Yasser Arafat'],
  ['بشار الأسد', 'Bashar al-Assad'],
  ['زين العابدين بن علي', 'Zine El Abidine Ben Ali'],
  ['ويلكرسون', 'Wilkerson'],
  ['جونستون', 'Johnston'],
  ['هاريسون', 'Harrison'],
  ['ستيفنسون', 'Stevenson'],
  ['موراليس', 'Morales'],
  ['فيرنانديز', 'Fernandez'],
  ['تاكاهاشي', 'Takahashi'],
  ['بيترسون', 'Peterson'],
];

describe.skipIf(!isBuilt)('the speller that ships', () => {
  const { speller, spellName } = isBuilt ? open() : ({} as ReturnType<typeof open>);

  it.each(NAMES)('writes %s as %s', (arabic, english) => {
    expect(spellName(arabic)[0]).toBe(english);
  });

  it('spells names that no list has from their letters', () => {
    const words = ['سالونتاي', 'برزانسكي', 'كلوبشتوك', 'نوريليوس', 'غوسبوداريك'];
    const latin = ['salontai', 'brzanski', 'klopstock', 'norelius', 'gospodarek'];
    const found = words.filter((word, at) => speller.spell(word, 5).includes(latin[at] as string));
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  it('is small', () => {
    expect(readFileSync(pathOf('speller.bin')).length).toBeLessThan(700_000);
  });
});

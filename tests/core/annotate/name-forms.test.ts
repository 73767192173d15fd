import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/commands/load-knowledge';
import { shown } from './shown';

const knowledge = loadKnowledge();

const CASES: readonly (readonly [text: string, found: string])[] = [
  // A father's name changes with its case.
  ['قال محمود أبو مازن إن اللقاء كان مثمرًا.', 'محمود أبو مازن person Mahmoud Abbas'],
  ['التقى الوزير أبا مازن في مكتبه.', 'أبا مازن person'],
  ['تحدث الوزير مع أبي مازن هاتفيا.', 'أبي مازن person'],
  ['شهد أبو بكر البغدادي نهاية تنظيمه.', 'أبو بكر البغدادي person Abu Bakr al-Baghdadi'],
  ['سافر المستثمرون إلى أبو ظبي في الشتاء.', 'أبو ظبي place Abu Dhabi'],
  ['سافر المستثمرون إلى أبوظبي في الشتاء.', 'أبوظبي place Abu Dhabi'],
  // Nationalities: numbers, genders, cases, adjectives and peoples.
  ['اعتقلت الشرطة شابا مصريا في المطار.', 'مصريا nationality Egyptian'],
  ['قالت طبيبة لبنانية إن المستشفى ممتلئ.', 'لبنانية nationality Lebanese'],
  ['وصل السياح الألمان إلى الفندق.', 'الألمان nationality Germans'],
  ['تظاهر الفرنسيون ضد القانون الجديد.', 'الفرنسيون nationality French people'],
  ['التقى المدرب باللاعبين البرازيليين.', 'البرازيليين nationality Brazilians'],
  ['عادت المهندسات الأردنيات من المؤتمر.', 'الأردنيات nationality Jordanians'],
  ['شارك سبعة سودانيين في السباق.', 'سودانيين nationality Sudanese people'],
  ['الطالبتان السوريتان فازتا بالجائزة.', 'السوريتان nationality Syrian'],
  ['أنقذ البحارة صيادين تونسيين اثنين.', 'تونسيين nationality Tunisians'],
  ['قدم الروس عرضا جديدا.', 'الروس nationality Russians'],
  ['احتج الأميركيون على القرار.', 'الأميركيون nationality Americans'],
  ['احتج الأمريكيون على القرار.', 'الأمريكيون nationality Americans'],
  ['يعيش الأكراد في الجبال.', 'الأكراد nationality Kurds'],
  ['قال مسؤول أميركي كبير إن القرار نهائي.', 'أميركي nationality American'],
  ['قال مسؤول أمريكي كبير إن القرار نهائي.', 'أمريكي nationality American'],
  ['غادر الجنديان البريطانيان القاعدة.', 'البريطانيان nationality British'],
  ['استقبل الوزير الدبلوماسيين اليابانيين.', 'اليابانيين nationality Japanese people'],
  ['حضرت السفيرة السويسرية الحفل.', 'السويسرية nationality Swiss'],
  ['ارتدى العريس ثوبا يمنيا قديما.', 'يمنيا nationality Yemeni'],
  ['الحكومة الكورية الجنوبية رفضت العرض.', 'الكورية الجنوبية nationality South Korean'],
  ['سجل لاعب كوري جنوبي الهدف.', 'كوري جنوبي nationality South Korean'],
  ['احتفل الجنوب أفريقيون بالفوز.', 'الجنوب أفريقيون nationality South Africans'],
  ['تشرب العائلة القهوة التركية كل صباح.', 'التركية nationality Turkish'],
  // Spelling variants.
  ['أطلقت بيونغ يانغ صاروخا.', 'بيونغ يانغ place Pyongyang'],
  ['أطلقت بيونج يانج صاروخا.', 'بيونج يانج place Pyongyang'],
  ['ردت بيونغيانغ على البيان.', 'بيونغيانغ place Pyongyang'],
  ['استقبل عبدالفتاح السيسي الوفد.', 'عبدالفتاح السيسي person Abdel Fattah el-Sisi'],
  ['استقبل عبد الفتاح السيسي الوفد.', 'عبد الفتاح السيسي person Abdel Fattah el-Sisi'],
  ['هاجم انطونيو غوتيريش القرار.', 'انطونيو غوتيريش person Antonio Guterres'],
  ['دعا أنطونيو غوتيريس إلى الهدوء.', 'أنطونيو غوتيريس person Antonio Guterres'],
  ['زار جورج دبليو بوش المنطقة.', 'جورج دبليو بوش person George W. Bush'],
  ['كان كوفي عنان أمينا عاما.', 'كوفي عنان person Kofi Annan'],
  ['كان كوفي أنان أمينا عاما.', 'كوفي أنان person Kofi Annan'],
  ['أقيم المعرض في بكين.', 'بكين place Beijing'],
  ['أقيم المعرض في بيجين.', 'بيجين place Beijing'],
  ['وصل الوفد إلى نيو يورك أمس.', 'نيو يورك place New York'],
  ['وصل الوفد إلى نيويورك أمس.', 'نيويورك place New York'],
  ['سافرت العائلة إلى لوس أنجلوس.', 'لوس أنجلوس place Los Angeles'],
  ['سافرت العائلة إلى لوس انجليس.', 'لوس انجليس place Los Angeles'],
  ['سافرت العائلة إلى امستردام.', 'امستردام place Amsterdam'],
  ['هبطت الطائرة في اسطنبول.', 'اسطنبول place Istanbul'],
  ['هبطت الطائرة في إستانبول.', 'إستانبول place Istanbul'],
  ['فاز دونالد ترامب بالولاية.', 'دونالد ترامب person Donald Trump'],
  ['فاز دونالد ترمب بالولاية.', 'دونالد ترمب person Donald Trump'],
  ['تحدث بنيامين نتنياهو طويلا.', 'بنيامين نتنياهو person Benjamin Netanyahu'],
  ['تحدث بنيامين نتانياهو طويلا.', 'بنيامين نتانياهو person Benjamin Netanyahu'],
  ['اقتصاد اوكرانيا يتعافى.', 'اوكرانيا place Ukraine'],
  ['أعلنت غوغل عن هاتف جديد.', 'غوغل organisation Google'],
  ['أعلنت جوجل عن هاتف جديد.', 'جوجل organisation Google'],
  ['وصل إلى القَاهِرَةِ مساء.', 'القَاهِرَةِ place Cairo'],
  ['وصل إلى القــاهرة مساء.', 'القــاهرة place Cairo'],
  ['وصل إلى القاهره مساء.', 'القاهره place Cairo'],
];

describe('forms and spellings of names', () => {
  it.each(CASES)('%s', (text, found) => {
    expect(shown(text, knowledge)).toContain(found);
  });
});

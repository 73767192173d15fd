import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/commands/load-knowledge';
import { shown } from './shown';

const knowledge = loadKnowledge();

const CASES: readonly (readonly [text: string, found: string])[] = [
  ['اندلع حريق في ضاحية برانفورد.', 'برانفورد place'],
  ['عثر على الجثة في بلدة هولمفيرث البريطانية.', 'هولمفيرث place'],
  ['تقع جزيرة سكاربانتو في البحر.', 'سكاربانتو place'],
  ['عبر القارب نهر زامبوكا وسط البلاد.', 'زامبوكا place'],
  ['صعدوا إلى جبل كينابورا.', 'كينابورا place'],
  ['اجتاز المتسلقون مرتفعات كرامبولا.', 'كرامبولا place'],
  ['يسكن الرجل في حي الزهراء شرق المدينة.', 'الزهراء place'],
  ['هبطت الطائرة في مطار فرانكلين.', 'فرانكلين place'],
  ['ولد الكاتب في مدينة سترافورين الصغيرة.', 'سترافورين place'],
  ['أخلت السلطات قرية بوركستاد بعد الفيضان.', 'بوركستاد place'],
  ['غرقت العبارة قرب جزيرة مالانتيكا أمس.', 'مالانتيكا place'],
  ['يعمل في منجم قرب بلدة كالغورتون.', 'كالغورتون place'],
  ['نقلت مجلة ساينتفيك وورلد عن الباحث قوله.', 'ساينتفيك وورلد organisation'],
  ['التحق الشاب بجامعة ستيرلنغهام.', 'ستيرلنغهام organisation'],
  ['اندمجت شركة نورتلينك مع شركة ألفاديكس العام الماضي.', 'نورتلينك organisation'],
  ['اندمجت شركة نورتلينك مع شركة ألفاديكس العام الماضي.', 'ألفاديكس organisation'],
];

describe('a place or an organisation whom the glossary does not know', () => {
  it.each(CASES)('%s', (text, found) => {
    expect(shown(text, knowledge)).toContain(found);
  });
});

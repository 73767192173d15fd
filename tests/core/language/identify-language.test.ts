import { describe, expect, it } from 'vitest';
import { countArabicLetters, identifyLanguage } from '../../../src/core/language/identify-language';

describe('identifyLanguage', () => {
  it.each([
    ['ar', 'وصل وزير الخارجية إلى العاصمة صباح اليوم في زيارة رسمية تستمر يومين.'],
    ['ar', 'بدء موسم حصاد القمح في المحافظات'],
    ['ar', 'قال المدير إن شركة OpenRail ستفتح الخط الجديد قبل نهاية العام.'],
    ['ar', 'أعلن رئيس الوزراء الباكستاني عن خطة لدعم الفلاحين في إقليم البنجاب'],
    ['ar', 'كتب على مدونته تدوينة طويلة عن الطبخ والسفر وذكريات الطفولة'],
    ['fa', 'وزیر امور خارجه صبح امروز برای دیداری دو روزه وارد پایتخت شد.'],
    ['fa', 'باران از فردا در بیشتر استان‌های کشور آغاز می‌شود و تا پایان هفته ادامه دارد'],
    ['ur', 'وزیر خارجہ آج صبح دو روزہ سرکاری دورے پر دارالحکومت پہنچ گئے ہیں۔'],
    ['ur', 'بارش کا سلسلہ کل سے ملک کے بیشتر علاقوں میں شروع ہو گا'],
    ['ps', 'د بهرنیو چارو وزیر نن سهار پلازمېنې ته ورسېد او له ولسمشر سره یې وکتل.'],
    ['ckb', 'وەزیری دەرەوە ئەمڕۆ بەیانی گەیشتە پایتەخت و لەگەڵ سەرۆک کۆبووەوە.'],
    ['ug', 'تاشقى ئىشلار مىنىستىرى بۈگۈن ئەتىگەن پايتەختكە يېتىپ كەلدى ۋە رەئىس بىلەن كۆرۈشتى.'],
    ['en', 'The foreign minister arrived in the capital this morning for a two-day visit.'],
    ['und', 'Der Außenminister ist heute Morgen zu einem zweitägigen Besuch in der Hauptstadt.'],
    ['und', 'Министр иностранных дел прибыл утром в столицу с официальным визитом.'],
  ])('%s: %s', (tag, text) => {
    expect(identifyLanguage(text)).toBe(tag);
  });

  it('says nothing about too little text', () => {
    expect(identifyLanguage('عاجل 24')).toBeNull();
    expect(identifyLanguage('')).toBeNull();
    expect(identifyLanguage('2024 — 12:30 | 55 %')).toBeNull();
  });

  it('goes by the greater part of a mixed text', () => {
    const arabic = 'قالت الوزارة في بيان لها إن العمل سيبدأ خلال أيام. ';
    const english = 'The ministry said in a statement that work would begin within days. ';
    expect(identifyLanguage(arabic.repeat(4) + english)).toBe('ar');
    expect(identifyLanguage(arabic + english.repeat(4))).toBe('en');
  });
});

describe('countArabicLetters', () => {
  it('leaves out signs, digits and other scripts', () => {
    expect(countArabicLetters('مَرحبًا، abc ١٢٣')).toBe(5);
  });
});

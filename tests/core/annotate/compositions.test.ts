import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/commands/load-knowledge';
import { annotate } from '../../../src/core/annotate/annotate';

const knowledge = loadKnowledge();

const CASES: readonly (readonly [text: string, surface: string, english: string])[] = [
  ['درس الطالب في جامعة كولومبيا.', 'جامعة كولومبيا', 'Columbia University'],
  ['درست بجامعة أكسفورد القانون.', 'بجامعة أكسفورد', 'University of Oxford'],
  ['يعمل أستاذا في جامعة القاهرة.', 'جامعة القاهرة', 'Cairo University'],
  [
    'قالت وزارة الدفاع الروسية إن الطائرة أسقطت.',
    'وزارة الدفاع الروسية',
    'Russian Ministry of Defence',
  ],
  ['أعلنت وزارة الخارجية الأميركية الخبر.', 'وزارة الخارجية الأميركية', 'US State Department'],
  ['نفت وزارة الداخلية المصرية الأنباء.', 'وزارة الداخلية المصرية', 'Egyptian Interior Ministry'],
  [
    'أعلنت وزارة الصحة الفلسطينية الحصيلة.',
    'وزارة الصحة الفلسطينية',
    'Palestinian Health Ministry',
  ],
  ['نفت وزارة الدفاع اليابانية الخبر.', 'وزارة الدفاع اليابانية', 'Japanese Defence Ministry'],
  [
    'ردت وزارة الخارجية السويسرية على الرسالة.',
    'وزارة الخارجية السويسرية',
    'Swiss Foreign Ministry',
  ],
  ['أقر مجلس النواب المصري القانون.', 'مجلس النواب المصري', 'Egyptian House of Representatives'],
  ['أقر مجلس النواب الأميركي القانون.', 'مجلس النواب الأميركي', 'US House of Representatives'],
  ['صوت مجلس الشيوخ الأميركي ضد القرار.', 'مجلس الشيوخ الأميركي', 'US Senate'],
  ['وافق مجلس الوزراء اللبناني على الميزانية.', 'مجلس الوزراء اللبناني', 'Lebanese Cabinet'],
  ['أصدر مجلس الشورى السعودي توصية.', 'مجلس الشورى السعودي', 'Saudi Shura Council'],
  ['تظاهروا أمام السفارة الأميركية ساعات.', 'السفارة الأميركية', 'American Embassy'],
  ['احترق مبنى السفارة الفرنسية أمس.', 'السفارة الفرنسية', 'French Embassy'],
  ['قدم الطلب للسفارة الكندية قبل شهر.', 'للسفارة الكندية', 'Canadian Embassy'],
  ['أغلقت القنصلية الروسية أبوابها.', 'القنصلية الروسية', 'Russian Consulate'],
  ['أعلن البنك المركزي الأوروبي القرار.', 'البنك المركزي الأوروبي', 'European Central Bank'],
  ['حكم المحكمة العليا الأميركية نهائي.', 'المحكمة العليا الأميركية', 'US Supreme Court'],
  ['يقع مبنى البرلمان البريطاني على النهر.', 'البرلمان البريطاني', 'British Parliament'],
  ['زار السياح متحف اللوفر.', 'متحف اللوفر', 'Louvre'],
  ['عبرت السفينة قناة السويس.', 'قناة السويس', 'Suez Canal'],
  ['عبرت السفن مضيق هرمز.', 'مضيق هرمز', 'Strait of Hormuz'],
  ['غرق القارب في بحيرة فيكتوريا.', 'بحيرة فيكتوريا', 'Lake Victoria'],
  ['أغلق معبر رفح ثلاثة أيام.', 'معبر رفح', 'Rafah crossing'],
  ['نقل الجريح إلى مستشفى الشفاء.', 'مستشفى الشفاء', 'al-Shifa Hospital'],
  ['أعلنت شركة مايكروسوفت الخبر.', 'شركة مايكروسوفت', 'Microsoft'],
  ['قالت صحيفة هآرتس إن الوفد عاد.', 'صحيفة هآرتس', 'Haaretz'],
  ['بثت قناة الجزيرة اللقاء.', 'قناة الجزيرة', 'Al Jazeera'],
  ['دخل الجنود مدينة جنين ليلا.', 'مدينة جنين', 'Jenin'],
  ['قصف مخيم جباليا شمال القطاع.', 'مخيم جباليا', 'Jabalia camp'],
];

/** A nationality that says no more of what stands before it. */
const APART: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['اجتمع وزير الخارجية الروسي مع نظيره.', ['وزير الخارجية=foreign minister', 'الروسي=Russian']],
  ['قال رئيس الوزراء البريطاني إنه باق.', ['رئيس الوزراء=prime minister', 'البريطاني=British']],
  ['وصل إلى السفارة أميركي مسن.', ['السفارة=embassy', 'أميركي=American']],
];

describe('names put together from their pieces', () => {
  it.each(CASES)('%s', (text, surface, english) => {
    const found = annotate(text, knowledge).find((each) => each.surface === surface);
    expect(found?.gloss.renderings).toContain(english);
    expect(['organisation', 'place']).toContain(found?.gloss.kind);
  });

  it.each(APART)('leaves apart what is no name: %s', (text, found) => {
    const pieces = annotate(text, knowledge).map(
      ({ surface, gloss }) => `${surface}=${gloss.renderings[0]}`,
    );
    expect(pieces).toEqual(found);
  });
});

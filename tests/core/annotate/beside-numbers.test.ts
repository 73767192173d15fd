import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/commands/load-knowledge';
import { annotate } from '../../../src/core/annotate/annotate';

const knowledge = loadKnowledge();

const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
  // Numbers and dates keep apart from names.
  ['سقط المطر على غزة في 14 أيار 2021.', ['غزة=Gaza', '14 أيار 2021=14 May 2021']],
  ['بلغ سكان مصر 100 مليون نسمة.', ['مصر=Egypt', '100 مليون=100 million']],
  ['سقط عشرون جريحا في بغداد.', ['عشرون=20', 'بغداد=Baghdad']],
  ['وصل باراك أوباما يوم الثلاثاء.', ['باراك أوباما=Barack Obama', 'يوم الثلاثاء=Tuesday']],
  ['وقع اتفاق أوسلو عام 1993.', ['اتفاق أوسلو=Oslo Accords', 'عام 1993=1993']],
  ['عاش في باريس من عام 1990 إلى عام 1995.', ['باريس=Paris', 'عام 1990=1990', 'عام 1995=1995']],
  ['دفع 50 دولارا في لندن.', ['50 دولارا=$50', 'لندن=London']],
  [
    'تبعد بيروت 80 كيلومترا عن دمشق.',
    ['بيروت=Beirut', '80 كيلومترا=80 kilometres', 'دمشق=Damascus'],
  ],
  [
    'انتهت الحرب العالمية الثانية عام 1945.',
    ['الحرب العالمية الثانية=Second World War', 'عام 1945=1945'],
  ],
  ['قاد مايكل شوماخر 20 سيارة.', ['مايكل شوماخر=Michael Schumacher', '20=20']],
  ['أقام ثلاثة أيام في روما.', ['ثلاثة أيام=three days', 'روما=Rome']],
  ['بدأ القرن التاسع عشر في فرنسا هادئا.', ['القرن التاسع عشر=the 19th century', 'فرنسا=France']],
  ['سافر إلى روما في نيسان.', ['روما=Rome', 'نيسان=April']],
  ['توجه الوفد للقاهرة صباح أمس.', ['للقاهرة=Cairo', 'صباح أمس=yesterday morning']],
  ['بقي في بيروت عشرين عاما.', ['بيروت=Beirut', 'عشرين عاما=20 years']],
  ['استوردت الصين 15% من القمح.', ['الصين=China', '15%=15%']],
  // Abbreviations, known and unknown.
  ['قالت قناة سي إن إن إن الوفد وصل.', ['سي إن إن=CNN']],
  ['بثت بي بي سي التقرير.', ['بي بي سي=BBC']],
  ['بثت محطة سي بي إس نيوز المقابلة.', ['سي بي إس نيوز=CBS News']],
  ['قالت شركة آي بي إم إنها ستتوسع.', ['شركة آي بي إم=IBM']],
  ['باعت شركة بي إم دبليو سيارات كثيرة.', ['شركة بي إم دبليو=BMW']],
  ['عمل في إف بي آي ثلاث سنوات.', ['إف بي آي=FBI', 'ثلاث سنوات=three years']],
  ['اعتقلته سي آي إيه في بغداد.', ['سي آي إيه=CIA', 'بغداد=Baghdad']],
  ['باعت إس كيه إف المحرك.', ['إس كيه إف=SKF']],
  ['طور العلماء تقنية جي كيو آر قبل عام.', ['جي كيو آر=JQR']],
  ['كتب السجين كتابا وهو في الزنزانة.', []],
];

describe('numbers, dates and abbreviations beside names', () => {
  it.each(CASES)('%s', (text, found) => {
    const marked = annotate(text, knowledge)
      .filter(({ gloss }) => gloss.kind !== 'term')
      .map(({ surface, gloss }) => `${surface}=${gloss.renderings[0]}`);
    expect(marked).toEqual(found);
  });
});

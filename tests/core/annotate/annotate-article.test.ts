import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/commands/load-knowledge';
import { annotateArticle } from '../../../src/core/annotate/annotate-article';

const knowledge = loadKnowledge();

/** A surname that stands alone, and the headword that explains it. */
const CASES: readonly (readonly [
  what: string,
  blocks: readonly string[],
  surface: string,
  headword: string,
])[] = [
  [
    'a surname after the full name',
    ['قال وزير الزراعة إدوارد فيلدمان إن المحصول جيد.', 'وقال فيلدمان إن الفريق سيواصل عمله.'],
    'فيلدمان',
    'إدوارد فيلدمان',
  ],
  [
    'a surname before the full name',
    ['وقال فيلدمان إن الفريق سيواصل عمله.', 'وكان وزير الزراعة إدوارد فيلدمان قد عاد أمس.'],
    'فيلدمان',
    'إدوارد فيلدمان',
  ],
  [
    'a surname several paragraphs later',
    [
      'قال المدير هانس كرويتزر إن المصنع سيفتح.',
      'ويعمل في المصنع مئة عامل.',
      'وأضاف كرويتزر أن العمل كثير.',
    ],
    'كرويتزر',
    'هانس كرويتزر',
  ],
  [
    'a surname with a conjunction',
    ['قال الطبيب فيكتور زيلينكو إن المريض بخير.', 'وصل زيلينكو إلى المستشفى قبل الظهر.'],
    'زيلينكو',
    'فيكتور زيلينكو',
  ],
  [
    'a surname that two persons share',
    [
      'قال الطبيب فيكتور زيلينكو إن المريض بخير.',
      'وقالت زوجته أولغا زيلينكو إنها متفائلة.',
      'وأشار زيلينكو إلى أن الوقت ضيق.',
    ],
    'زيلينكو',
    'زيلينكو',
  ],
  [
    'a surname without any full name',
    ['ويعمل في المصنع مئة عامل.', 'وأضاف كرويتزر أن العمل كثير.'],
    'كرويتزر',
    'كرويتزر',
  ],
  [
    'the surname of another person',
    ['قال المدير هانس كرويتزر إن المصنع سيفتح.', 'وأضاف زيلينكو أن العمل كثير.'],
    'زيلينكو',
    'زيلينكو',
  ],
];

/** Whose name a surname is: a person of that surname but another given name is somebody else. */
const PERSONS: readonly (readonly [text: string, surface: string, english: string])[] = [
  ['قالت لورا بوش إن القراءة مهمة.', 'لورا بوش', 'Laura Bush'],
  ['قال جورج دبليو بوش إن القرار صعب.', 'جورج دبليو بوش', 'George W. Bush'],
  ['قالت تشيلسي كلينتون إنها متعبة.', 'تشيلسي كلينتون', 'Chelsea Clinton'],
  ['قالت هيلاري كلينتون إنها ستترشح.', 'هيلاري كلينتون', 'Hillary Clinton'],
  ['حضرت جيل بايدن الحفل.', 'جيل بايدن', 'Jill Biden'],
  ['وقال حسين مبارك إنه بريء.', 'حسين مبارك', 'Hussein Mubarak'],
  ['قال محمد حسني مبارك إن الدستور سيعدل.', 'محمد حسني مبارك', 'Hosni Mubarak'],
  ['قال المزارع كريستوفر بوتين إنه متعب.', 'كريستوفر بوتين', 'Christopher Putin'],
  ['قال بايدن إنه سيترشح.', 'بايدن', 'Joe Biden'],
  ['وأضاف أوباما أن الخطة جيدة.', 'أوباما', 'Barack Obama'],
];

describe('annotateArticle', () => {
  it.each(CASES)('explains %s', (_what, blocks, surface, headword) => {
    const found = annotateArticle(blocks, knowledge).flat();
    expect(found.find((each) => each.surface === surface)?.gloss.headword).toBe(headword);
  });

  it.each(PERSONS)('%s', (text, surface, english) => {
    const [found = []] = annotateArticle([text], knowledge);
    expect(found.find((each) => each.surface === surface)?.gloss.renderings[0]).toBe(english);
  });

  it('gives a list for every block, also for an empty one', () => {
    expect(
      annotateArticle(['', 'زار الوفد بيروت.', ''], knowledge).map((list) => list.length),
    ).toEqual([0, 1, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/arabic/analyse';
import { classesAfter, PREFIXES } from '../../../src/core/arabic/inflection/prefixes';
import { SUFFIXES } from '../../../src/core/arabic/inflection/suffixes';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon';
import type { Lemma } from '../../../src/core/lexicon/lemma';
import { openLexicon } from '../../../src/core/lexicon/open-lexicon';
import { stemsOfLemma } from '../../../src/core/lexicon/stems-of-lemma';
import { aLemma } from './a-lemma';

const noun = (lemma: string, ...plurals: string[]) => aLemma({ lemma, pos: 'noun', plurals });
const adjective = (lemma: string, feminine = '', ...plurals: string[]) =>
  aLemma({ lemma, pos: 'adj', feminine, plurals });

/** Each with forms that it must be found under, and forms that it must not. */
const NOMINALS: readonly (readonly [lemma: Lemma, forms: string, others: string])[] = [
  [
    noun('كِتَاب', 'كُتُب'),
    'كتاب كتابه كتابا كتابان كتابين الكتابين كتب كتبهم بالكتب',
    'كتابة الكتابا',
  ],
  [noun('مَدْرَسَة', 'مَدَارِس'), 'مدرسة مدرستها مدرستان مدرستين مدرستا المدارس', 'مدرسات مدرسون'],
  [noun('مُدَرِّس', 'ون'), 'مدرس مدرسون المدرسين مدرسو مدرسي مدرسيهم', 'مدرسة المدرسو'],
  [noun('سَاعَة', 'ات'), 'ساعات ساعاتهم الساعات', 'ساعون'],
  [noun('قَاضِي', 'قُضَاة'), 'قاض القاضي قاضيا قاضيان قاضيهم قضاة قضاته', 'القاض قاضها'],
  [noun('مُسْتَشْفَى', 'ات'), 'مستشفى المستشفى مستشفاه مستشفيات مستشفيان', 'مستشفون'],
  [noun('أَب', 'آبَاء'), 'أب الأب أبوه أباها أبيه أبو آباؤهم آبائه', 'الأبو'],
  [noun('أَخ', 'إِخْوَة'), 'أخوه أخاه أخي إخوة إخوتهم', 'الأخو'],
  [noun('مُبَارَاة', 'ات'), 'مباراة مباراته مباريات المباريات', 'مباراات'],
  [noun('قَنَاة', 'ات'), 'قناة قنوات قناتان', 'قناات'],
  [noun('مَبْدَأ', 'مَبَادِئ'), 'مبدأ مبدأه مبدؤه مبدئه مبدآن مبادئ', 'المبدئه'],
  [noun('جُزْء', 'أَجْزَاء'), 'جزء جزءا جزؤه جزئه أجزاء أجزائها', 'الجزؤه'],
  [noun('مِنْطَقَة', 'مَنَاطِق'), 'منطقة مناطق مناطقهم للمنطقة', 'منطقات'],
  [noun('لُغَة', 'ات'), 'لغة للغة اللغة واللغات', 'لغون'],
  [adjective('كَبِير', '', 'كِبَار'), 'كبير كبيرة الكبيرات كبار', 'كبيرون'],
  [adjective('عَرَبِيّ', '', 'ون'), 'عربي عربية عربيون العربيين عربيات', 'عربا'],
  [adjective('أَكْبَر', 'كُبْرَى'), 'أكبر الكبرى كبريات أكبرهم', 'أكبرة'],
  [adjective('أَحْمَر', 'حَمْرَاء', 'حُمْر'), 'أحمر حمراء حمراوات حمر', 'أحمرة'],
  [adjective('أَعْلَى', 'عُلْيَا'), 'أعلى الأعلى العليا أعلاه', 'أعلية'],
  [adjective('عَالِي', '', 'ون'), 'عال عالية العالي عاليا عالون', 'العال'],
];

describe.each(NOMINALS.map((row) => [row[0].lemma, row] as const))('%s', (_name, row) => {
  const [lemma, forms, others] = row;
  const analyser = createAnalyser(openLexicon(compileLexicon([lemma])));
  const isFound = (form: string) => analyser.analyse(form).some(({ cost }) => cost < 22);

  it('is found in each of its forms', () => {
    expect(forms.split(' ').filter((form) => !isFound(form))).toEqual([]);
  });

  it('is not found in others', () => {
    expect(others.split(' ').filter((form) => isFound(form))).toEqual([]);
  });
});

const VERBS = ['كَتَبَ', 'قَالَ', 'رَمَى', 'نَسِيَ', 'مَدَّ', 'وَجَدَ', 'قَرَأَ', 'أَكَلَ'].map((lemma) =>
  aLemma({ lemma, pos: 'verb', form: 'I', present: 'u' }),
);

describe('every form that can be made', () => {
  const lemmas = [...NOMINALS.map(([lemma]) => lemma), ...VERBS];
  const lexicon = openLexicon(compileLexicon(lemmas));
  const analyser = createAnalyser(lexicon);

  it.each(lemmas.map((lemma, id) => [lemma.lemma, id, lemma] as const))(
    'leads back to %s',
    (_name, id, lemma) => {
      const lost = stemsOfLemma(lemma)
        .flatMap(({ written, class: cls }) =>
          PREFIXES.filter(
            (prefix) => classesAfter(prefix).includes(cls) && !prefix.beforeLam,
          ).flatMap((prefix) =>
            SUFFIXES.filter(
              (suffix) =>
                suffix.classes.includes(cls) &&
                (prefix.kind !== 'definite' || suffix.definite) &&
                (prefix.person === '' || suffix.persons.includes(prefix.person)),
            ).map((suffix) => prefix.written + written + suffix.written),
          ),
        )
        .filter((form) => form.replace(/[\u064B-\u0652]/g, '').length <= 24)
        .filter((form) => !analyser.analyse(form).some((reading) => reading.lemma === id));
      expect(lost).toEqual([]);
    },
  );
});

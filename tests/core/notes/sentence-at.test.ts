import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt } from '../../../src/core/notes/sentence-at';

/** The passage is what stands between the bars. */
test.each([
  ['full stop', 'Rain fell. |Cairo| was calm. Then night.', 'Cairo was calm.'],
  ['Arabic full stop', 'هطل المطر. وصل إلى |القاهرة| أمس. ثم غادر.', 'وصل إلى القاهرة أمس.'],
  ['Arabic question mark', 'من يحكم؟ لا أحد في |ليبيا|! هكذا قال.', 'لا أحد في ليبيا!'],
  ['ellipsis', 'سكت… ثم ذكر |مصر|.', 'ثم ذكر مصر.'],
  ['line break', 'عنوان\nقال |عباس|\nخاتمة', 'قال عباس'],
  ['no space after', 'قال ذلك.وأضاف |غوتيريش|.ثم سكت', 'وأضاف غوتيريش.'],
  ['decimal', 'بلغ النمو 1.6 في |الأردن|. انتهى.', 'بلغ النمو 1.6 في الأردن.'],
  ['year at the end', 'It began in 2024. |Egypt| agreed.', 'Egypt agreed.'],
  ['Latin initials', 'So said J. K. |Rowling|. Yes.', 'So said J. K. Rowling.'],
  ['Arabic initials', 'نقلت أ.ف.ب عن |باريس|. انتهى.', 'نقلت أ.ف.ب عن باريس.'],
  ['initial with a space', 'حضر د. محمد من |دبي|. انتهى.', 'حضر د. محمد من دبي.'],
  ['title', 'Then Dr. |Salam| spoke. Yes.', 'Then Dr. Salam spoke.'],
  ['address of a page', 'See a.com/x?y=1 on |Cairo|. Yes.', 'See a.com/x?y=1 on Cairo.'],
  ['closing quotation mark', 'قال: «انتهينا.» ثم زار |قطر|.', 'ثم زار قطر.'],
  ['whole text', '|مصر|', 'مصر'],
  ['first word', '|مصر| كبيرة. نعم.', 'مصر كبيرة.'],
  ['passage with a sign', 'قرأ |ماذا حدث؟ رواية| في يوم. انتهى.', 'قرأ ماذا حدث؟ رواية في يوم.'],
])('%s', (_, marked, expected) => {
  const [before = '', passage = '', after = ''] = marked.split('|');
  const text = before + passage + after;
  expect(sentenceAt(text, before.length, before.length + passage.length)).toBe(expected);
});

test('always has the passage in it', () => {
  const piece = fc.constantFrom('مصر', ' ', '. ', '؟', '\n', '1.6', '…', 'د', 'a', '"');
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (before, after) => {
      const start = before.join('').length;
      const text = `${before.join('')}غزة. هنا${after.join('')}`;
      expect(sentenceAt(text, start, start + 8)).toContain('غزة. هنا');
    }),
  );
});

import { expect, test } from 'vitest';
import { surfaceInSentence } from '../../../src/core/notes/surface-in-sentence';
import { hideWord } from '../../../src/core/review/hide-word';

const NO_QUOTE = { prefix: '', exact: '', suffix: '' };

/** The sentence with each hidden part as a gap. */
function shown(sentence: string, surface: string, headword: string): string {
  const note = { sentence, surface, headword };
  return hideWord(note, surfaceInSentence({ ...note, quote: NO_QUOTE }))
    .map(({ text, hidden }) => (hidden ? '____' : text))
    .join('');
}

test.each([
  ['a name by itself', 'وصل إلى القاهرة أمس.', 'القاهرة', 'القَاهِرَة', 'وصل إلى ____ أمس.'],
  ['و stays', 'زار بيروت والقاهرة أمس', 'والقاهرة', 'القَاهِرَة', 'زار بيروت و____ أمس'],
  ['ب stays', 'اجتمعوا بالقاهرة', 'بالقاهرة', 'القَاهِرَة', 'اجتمعوا ب____'],
  ['لل stays', 'سافر للقاهرة', 'للقاهرة', 'القَاهِرَة', 'سافر لل____'],
  ['ولل stays', 'سافر لدمشق وللقاهرة', 'وللقاهرة', 'القَاهِرَة', 'سافر لدمشق ولل____'],
  ['the article of a word stays', 'قال الوزير إنه', 'الوزير', 'وَزِير', 'قال ال____ إنه'],
  ['so does what is before it', 'وبالوزير', 'وبالوزير', 'وَزِير', 'وبال____'],
  ['a pronoun stays', 'التقى رئيسها', 'رئيسها', 'رَئِيس', 'التقى ____ها'],
  ['signs on the letters are hidden too', 'في القَاهِرَةِ أمس', 'القَاهِرَةِ', 'القَاهِرَة', 'في ____ أمس'],
  [
    'everywhere it stands',
    'القاهرة ترد: القاهرة لا تقبل',
    'القاهرة',
    'القاهرة',
    '____ ترد: ____ لا تقبل',
  ],
  ['with and without clitics', 'من مصر إلى مصر ولمصر', 'مصر', 'مِصْر', 'من ____ إلى ____ ول____'],
  ['not inside another word', 'مصر ومصراتة', 'مصر', 'مِصْر', '____ ومصراتة'],
  ['several words', 'دعت الأمم المتحدة إلى', 'الأمم المتحدة', 'الأُمَم المُتَّحِدَة', 'دعت ____ إلى'],
  ['a plural of its headword', 'في المدارس', 'المدارس', 'مَدْرَسَة', 'في ال____'],
  ['a plural with ب', 'بالمدارس', 'بالمدارس', 'مَدْرَسَة', 'بال____'],
  ['a form of a verb', 'وسيكتبونها غدا', 'وسيكتبونها', 'كَتَبَ', '____ غدا'],
  ['a name that begins like a clitic', 'في وهران', 'وهران', 'وَهْرَان', 'في ____'],
  ['tatweel', 'في مــصر', 'مــصر', 'مِصْر', 'في ____'],
  [
    'a headword that is only in part there',
    'قال غوتيريش',
    'غوتيريش',
    'أنطونيو غوتيريش',
    'قال ____',
  ],
])('hides %s', (_, sentence, surface, headword, expected) => {
  expect(shown(sentence, surface, headword)).toBe(expected);
});

test('shows all of a sentence that does not have the word', () => {
  expect(shown('لا شيء هنا', 'القاهرة', 'القاهرة')).toBe('لا شيء هنا');
  expect(shown('', 'القاهرة', 'القاهرة')).toBe('');
});

test('loses no letter', () => {
  const sentence = 'القاهرة ترد: وللقاهرة وبالقاهرة، قاهرة.';
  const pieces = hideWord({ sentence, surface: 'القاهرة', headword: 'القَاهِرَة' }, 0);
  expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
});

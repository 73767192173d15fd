import { describe, expect, test } from 'vitest';
import { questionOf } from '../../../src/core/review/question-of';
import { soonText, waitText } from '../../../src/core/review/wait-text';
import { aNote } from '../notes/a-note';
import { aCard, DAY, HOUR, MINUTE, NOON } from './a-card';

describe('a question', () => {
  test('shows another sentence each time', () => {
    const notes = ['one', 'two', ''].map((sentence, index) =>
      aNote({ id: String(index), sentence, surface: sentence }),
    );
    const shown = [0, 1, 2, 3].map((reps) => questionOf(notes, 'arabic-english', reps).note.id);
    expect(shown).toEqual(['0', '1', '0', '1']);
  });

  test('does without a sentence', () => {
    const question = questionOf([aNote({ sentence: '' })], 'english-arabic', 3);
    expect(question).toMatchObject({ prompt: 'Cairo', sentence: [] });
  });

  test('never shows a sentence that does not hide the answer', () => {
    const note = aNote({ headword: 'مِصْر', surface: 'مصر', sentence: 'لا شيء' });
    expect(questionOf([note], 'english-arabic', 0).sentence).toEqual([]);
  });

  test('asks for the reader’s own words where there is no English', () => {
    const note = aNote({ rendering: 'بالقاهرة', text: 'the one in Egypt' });
    expect(questionOf([note], 'english-arabic', 0).prompt).toBe('the one in Egypt');
    expect(questionOf([note], 'arabic-english', 0).english).toBe('');
  });

  test('asks a passage as it stands', () => {
    const note = aNote({ kind: 'passage', surface: 'كلُّ هذا', headword: 'كل …' });
    expect(questionOf([note], 'arabic-english', 0)).toMatchObject({
      prompt: 'كل هذا',
      arabic: 'كلُّ هذا',
      sentence: [],
    });
  });

  test('is none without a note', () => {
    expect(() => questionOf([], 'arabic-english', 0)).toThrow(RangeError);
  });
});

test.each([
  [{ days: 0, last: NOON, due: NOON + 10 * MINUTE }, '10 min'],
  [{ days: 1 }, '1 day'],
  [{ days: 12 }, '12 days'],
  [{ days: 45 }, '1.5 mths'],
  [{ days: 800 }, '2.2 yrs'],
])('a wait of %o reads %s', (memory, text) => {
  expect(waitText(aCard(memory).memory, 'en')).toBe(text);
});

test.each([
  [NOON + 20 * MINUTE, 'in 20 minutes'],
  [NOON + 16 * HOUR, 'in 16 hours'],
  [NOON + DAY, 'tomorrow'],
  [NOON - HOUR, 'in 1 minute'],
])('%i is soon: %s', (at, text) => {
  expect(soonText(at, NOON, 'en')).toBe(text);
});

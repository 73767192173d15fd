import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/commands/load-knowledge';
import { annotate } from '../../../src/core/annotate/annotate';
import type { Knowledge } from '../../../src/core/annotate/knowledge';
import { matchGlossary } from '../../../src/core/annotate/match-glossary';
import { compileGlossary } from '../../../src/core/glossary/compile-glossary';
import type { Entry } from '../../../src/core/glossary/entry';
import { type Glossary, openGlossary } from '../../../src/core/glossary/open-glossary';
import { tokenise } from '../../../src/core/text/tokenise';

const knowledge = loadKnowledge();

const PARAGRAPH =
  'وصل توني بلير إلى القاهرة وللأمم المتحدة فيها مكتب كبير، وقال سالونتاي إن وزارة الدفاع الروسية لم تعلن شيئا عن كوريا الشمالية ولا عن مجلس الأمن الدولي. ';

/** Calls that one proclitic reading of a word can cost at most: see `LONGEST_NAME`. */
const MOST_STEPS_A_READING = 13;
/** Readings of one word with its proclitics, at most. */
const MOST_READINGS = 6;

interface Counts {
  wordId: number;
  step: number;
  readings: number;
}

/** A glossary that counts what it is asked. */
function counting(glossary: Glossary): { readonly glossary: Glossary; readonly counts: Counts } {
  const counts = { wordId: 0, step: 0, readings: 0 };
  return {
    counts,
    glossary: {
      ...glossary,
      wordId(word) {
        counts.wordId++;
        return glossary.wordId(word);
      },
      step(node, word) {
        counts.step++;
        return glossary.step(node, word);
      },
      readings(node) {
        counts.readings++;
        return glossary.readings(node);
      },
    },
  };
}

function costOf(text: string): Counts & { readonly words: number; readonly spelled: number } {
  const { glossary, counts } = counting(knowledge.glossary);
  let words = 0;
  let spelled = 0;
  const counted: Knowledge = {
    ...knowledge,
    glossary,
    wordEvidence(surface) {
      words++;
      return knowledge.wordEvidence(surface);
    },
    spellName(arabic) {
      spelled++;
      return knowledge.spellName(arabic);
    },
  };
  annotate(text, counted);
  return { ...counts, words, spelled };
}

function entriesOf(count: number): Entry[] {
  return Array.from({ length: count }, (_, id) => {
    const name = `مدينة ${[...String(id)].map((digit) => 'ابتثجحخدذر'[Number(digit)]).join('')}ون`;
    const gloss = {
      entry: String(id),
      kind: 'place',
      renderings: [`Town ${id}`],
      headword: name,
      romanisation: '',
      descriptions: {},
      source: 'hamish',
    } as const;
    return { gloss, forms: [{ written: name, type: 'headword' }] };
  });
}

describe('the cost of annotating', () => {
  it.each([2, 4, 8])('grows %i-fold with a text that does', (times) => {
    const once = costOf(PARAGRAPH);
    const more = costOf(PARAGRAPH.repeat(times));
    for (const what of ['wordId', 'step', 'readings', 'words', 'spelled'] as const) {
      expect(once[what], what).toBeGreaterThan(0);
      expect(more[what], what).toBe(once[what] * times);
    }
  });

  it('does not grow with the number of entries', () => {
    const text = tokenise('سافر من مدينة بون إلى مدينة تجون ثم عاد إلى مدينة لا يعرفها أحد');
    const costs = [1000, 4000, 16_000].map((count) => {
      const { glossary, counts } = counting(openGlossary(compileGlossary(entriesOf(count))));
      matchGlossary(text, glossary);
      return counts;
    });
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[2]).toEqual(costs[0]);
  });

  it.each([
    ['100 KB without a space', 'ا'.repeat(50_000)],
    ['100 KB of clitics without a space', 'وبلفك'.repeat(10_000)],
    ['a conjunction 10,000 times', 'و '.repeat(10_000)],
    ['a word with proclitics 10,000 times', 'وللقاهرة '.repeat(10_000)],
    ['a name that begins a longer one 10,000 times', 'مجلس '.repeat(10_000)],
    ['hyphens 10,000 times', 'بيونغ-'.repeat(10_000)],
    ['diacritics alone', '\u064E'.repeat(50_000)],
  ])('is bounded for %s', (_what, text) => {
    const tokens = tokenise(text);
    const { glossary, counts } = counting(knowledge.glossary);
    matchGlossary(tokens, glossary);
    const most = tokens.length * MOST_READINGS * MOST_STEPS_A_READING;
    expect(counts.wordId + counts.step).toBeLessThanOrEqual(2 * most);
  });

  it.each([
    ['without a space', 'اسالونتاي'.repeat(6000)],
    ['of clitics', 'وبلفك'.repeat(10_000)],
    ['of one name', 'سالونتاي '.repeat(5000)],
  ])('lets a long text %s end', (_what, text) => {
    expect(annotate(text, knowledge).every(({ start, end }) => start < end)).toBe(true);
  });
});

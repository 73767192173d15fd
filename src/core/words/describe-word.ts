import type { Analysis } from '../arabic/analyse';
import type { Lexicon } from '../lexicon/open-lexicon';
import { englishOfAnalysis } from './english-of-analysis';
import { factsOfAnalysis } from './facts-of-analysis';
import { piecesOfAnalysis } from './pieces-of-analysis';
import { vocalise } from './vocalise';
import type { ReadingGloss, WordGloss } from './word-gloss';
import { wordSpan } from './word-span';

/** More readings than these help nobody, and they are chosen with the keys 1 to 5. */
const MOST = 5;

/** A reading that is so much less likely than the best is none. */
const FARTHEST = 12;

/**
 * Tells what the word at an offset of a sentence means.
 *
 * @param offset in UTF-16 code units, in the word or at its edge
 * @param analyses of that word, the likeliest first
 * @example describeWord('صدر كتابهم', 4, analyser.analyse('كتابهم'), lexicon).readings[0].english // 'their book'
 */
export function describeWord(
  sentence: string,
  offset: number,
  analyses: readonly Analysis[],
  lexicon: Lexicon,
): WordGloss {
  const span = wordSpan(sentence, offset);
  const surface = span === null ? '' : sentence.slice(span.start, span.end);
  const readings = new Map<string, ReadingGloss>();
  const limit = (analyses[0]?.cost ?? 0) + FARTHEST;
  for (const analysis of analyses) {
    if (readings.size === MOST || analysis.cost > limit) break;
    const reading = readingOf(analysis, surface, lexicon);
    // Readings that differ in nothing a reader sees are one.
    const key = `${reading.headword} ${reading.english} ${reading.pieces.map(({ written }) => written).join('+')}`;
    if (!readings.has(key)) readings.set(key, reading);
  }
  return { surface, readings: [...readings.values()] };
}

function readingOf(analysis: Analysis, surface: string, lexicon: Lexicon): ReadingGloss {
  const lemma = lexicon.lemma(analysis.lemma);
  const written = lexicon.text(analysis.stem.text);
  return {
    lemma: analysis.lemma,
    headword: lemma.lemma,
    vocalised: vocalise(analysis, written),
    root: lemma.root,
    pos: lemma.pos,
    form: lemma.form,
    pieces: piecesOfAnalysis(analysis, lemma, surface),
    english: englishOfAnalysis(analysis, lemma),
    facts: factsOfAnalysis(analysis, lemma),
    glosses: lemma.glosses,
    note: lemma.note,
  };
}

import { createAnalyser } from '../core/arabic/analyse';
import { createWordGuesser } from '../core/arabic/guess-word';
import { readWord, type WordReading } from '../core/arabic/read-word';
import { openLexicon } from '../core/lexicon/open-lexicon';
import { lexiconFile } from './load-knowledge';
import { readText, runCommand } from './read-text';

/** More readings of a word than these help nobody. */
const MOST = 5;

/*
 * npm run --silent analyse < words
 *
 * Reads one word a line and writes one JSON object a line: its readings, the likeliest first.
 */
runCommand(() => {
  const lexicon = openLexicon(lexiconFile());
  const analyser = createAnalyser(lexicon);
  const guessWord = createWordGuesser(lexicon);
  for (const line of readText(0).split(/\r?\n/)) {
    const token = line.trim();
    if (token === '') continue;
    const known = analyser.analyse(token).map((analysis) => readWord(token, analysis, lexicon));
    const guess = known.length === 0 ? guessWord(token) : null;
    const analyses = distinct(guess === null ? known : [guess]).slice(0, MOST);
    process.stdout.write(`${JSON.stringify({ token, analyses })}\n`);
  }
});

/** Readings that differ in nothing but their endings are one to a reader. */
function distinct(readings: readonly WordReading[]): WordReading[] {
  const byKey = new Map<string, WordReading>();
  for (const reading of readings) {
    const key = `${reading.lemma} ${reading.pieces.join('+')}`;
    if (!byKey.has(key)) byKey.set(key, reading);
  }
  return [...byKey.values()];
}

import { annotate } from '../core/annotate/annotate';
import { annotateWords } from '../core/annotate/annotate-words';
import { loadKnowledge, loadWordKnowledge } from './load-knowledge';
import { readText, runCommand, UsageError } from './read-text';

/*
 * npm run --silent annotate < lines
 * npm run --silent annotate -- --words < lines
 *
 * Reads lines `id<TAB>Arabic text` and writes one JSON object a line. Offsets are UTF-16 code
 * units into the text. With --words every Arabic word is explained besides the names.
 */
runCommand(() => {
  const lines = readText(0).split(/\r?\n/);
  const knowledge = loadKnowledge();
  const words = process.argv.includes('--words') ? loadWordKnowledge() : null;
  lines.forEach((line, index) => {
    if (line === '') return;
    const [id, text] = line.split('\t');
    if (text === undefined)
      throw new UsageError(`Line ${index + 1} has no tab between its id and its text.`);
    const annotations = annotate(text, knowledge).map(
      ({ start, end, surface, gloss, clitics, why }) => ({
        start,
        end,
        surface,
        kind: gloss.kind,
        english: gloss.renderings,
        arabic: gloss.headword,
        clitics,
        entry: gloss.entry,
        why,
      }),
    );
    const explained = words === null ? [] : annotateWords(text, words);
    const all = [...annotations, ...explained.map((word) => ({ ...word, kind: 'word' }))];
    process.stdout.write(`${JSON.stringify({ id, annotations: all })}\n`);
  });
});

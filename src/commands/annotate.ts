import { annotate } from '../core/annotate/annotate';
import { loadKnowledge } from './load-knowledge';
import { readText, runCommand, UsageError } from './read-text';

/*
 * npm run --silent annotate < lines
 *
 * Reads lines `id<TAB>Arabic text` and writes one JSON object a line. Offsets are UTF-16 code
 * units into the text.
 */
runCommand(() => {
  const lines = readText(0).split(/\r?\n/);
  const knowledge = loadKnowledge();
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
    process.stdout.write(`${JSON.stringify({ id, annotations })}\n`);
  });
});

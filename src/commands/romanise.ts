import { loadNameSpeller } from './load-name-speller';
import { readText, runCommand, UsageError } from './read-text';

/*
 * npm run --silent romanise < names
 *
 * Reads one Arabic name a line and writes one JSON object a line: its likely English spellings, at
 * most five, best first; those that our lists have before those that are guessed.
 */
runCommand(() => {
  const names = readText(0)
    .split(/\r?\n/)
    .filter((name) => name.trim() !== '');
  if (names.length === 0) throw new UsageError('Standard input has no names, only empty lines.');
  const spellName = loadNameSpeller();
  for (const arabic of names)
    process.stdout.write(`${JSON.stringify({ arabic, candidates: spellName(arabic) })}\n`);
});

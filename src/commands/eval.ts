import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putSection } from './put-section';

/*
 * npm run eval [-- --write]
 *
 * Scores the two doors of the command line on the development sets beside the project and prints a
 * table; with --write the table is also put into tests/figures.md, so that a change of quality
 * shows in review. Where the sets are absent it says so.
 */
interface Task {
  readonly name: string;
  /** The scorer, relative to the sets. */
  readonly scorer: string;
  readonly set: string;
  /** The npm script whose output is scored, and what it is given to read. */
  readonly script: string;
  readonly input: (set: string) => string;
  readonly figures: (result: Figures) => string;
}

type Figures = Readonly<Record<string, never>>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = process.env['HAMISH_SHARED'] ?? join(ROOT, '../shared');
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const firstColumn = (text: string) =>
  [...new Set(text.split('\n').map((line) => line.split('\t')[0] ?? ''))]
    .filter(Boolean)
    .join('\n');

const bilingual = (set: string): Task => ({
  name: `names, ${set}`,
  scorer: 'eval/bilingual.mjs',
  set: `eval/dev/${set}.tsv`,
  script: 'annotate',
  input: (text) => text,
  figures: ({ nameRecall, namePrecision }) =>
    `recall ${percent(nameRecall['fuzzyNameKindsOnly'])}, precision ${percent(namePrecision['fuzzy'])}`,
});

const TASKS: readonly Task[] = [
  bilingual('ntrex'),
  bilingual('pud'),
  bilingual('padt'),
  {
    name: 'mentions, ner',
    scorer: 'eval/mentions.mjs',
    set: 'eval/dev/ner.tsv',
    script: 'annotate',
    input: (text) =>
      text
        .split('\n')
        .map((line) => line.split('\t').slice(0, 2).join('\t'))
        .join('\n'),
    figures: ({ recall, precision, rightKindOfFound }) =>
      `recall ${recall} %, precision ${precision} %, right kind ${rightKindOfFound} %`,
  },
  {
    name: 'spelling of unknown names',
    scorer: 'eval/romanise.mjs',
    set: 'eval/dev/translit.tsv',
    script: 'romanise',
    input: firstColumn,
    figures: (result) =>
      `first ${result['wordAccuracyFirst']} %, in five ${result['wordAccuracyInFive']} %, ` +
      `within a quarter ${result['within25percent']} %, character errors ${result['characterErrorRate']} %`,
  },
  {
    name: 'single words',
    scorer: 'eval/words.mjs',
    set: 'eval/dev/morph.tsv',
    script: 'analyse',
    input: firstColumn,
    figures: ({ coverage, lemmaFirst, lemmaInThree, piecesFirst, rootFirst }) =>
      `covered ${coverage} %, lemma first ${lemmaFirst} %, in three ${lemmaInThree} %, ` +
      `pieces ${piecesFirst} %, root ${rootFirst} %`,
  },
];

const missing = TASKS.filter(({ set }) => !existsSync(join(SHARED, set)));
if (missing.length === TASKS.length) {
  process.stdout.write('The development sets are not beside the project: nothing to score.\n');
} else {
  const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts);
  const rows = TASKS.filter((task) => !missing.includes(task) && scripts.includes(task.script)).map(
    (task) => `| ${task.name} | ${score(task)} |\n`,
  );
  const table = `| set | figures |\n|---|---|\n${rows.join('')}`;
  process.stdout.write(table);
  if (process.argv.includes('--write'))
    putSection(
      join(ROOT, 'tests/figures.md'),
      'Quality of language on the development sets',
      `Written by \`npm run eval -- --write\`.\n\n${table}`,
    );
}

function score({ script, scorer, set, input, figures }: Task): string {
  const folder = mkdtempSync(join(tmpdir(), 'hamish-eval-'));
  const output = join(folder, 'output.jsonl');
  const options = { cwd: ROOT, maxBuffer: 1e9, encoding: 'utf8' } as const;
  const answers = execFileSync('npm', ['run', '--silent', script], {
    ...options,
    input: input(readFileSync(join(SHARED, set), 'utf8')),
  });
  writeFileSync(output, answers);
  const result = execFileSync('node', [join(SHARED, scorer), join(SHARED, set), output], options);
  return figures(JSON.parse(result) as Figures);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../core/annotate/knowledge';
import { createAnalyser } from '../core/arabic/analyse';
import { normalise } from '../core/arabic/normalise';
import type { Glossary } from '../core/glossary/open-glossary';
import { compileLexicon } from '../core/lexicon/compile-lexicon';
import type { Lemma } from '../core/lexicon/lemma';
import { openLexicon } from '../core/lexicon/open-lexicon';
import { stemsOfLemma } from '../core/lexicon/stems-of-lemma';
import { createWordTranslator } from '../core/lexicon/translate-word';
import { learnLetterShape } from '../core/names/letter-shape';
import type { NamePart, NameParts } from '../core/names/name-parts';
import { parseWeights } from '../core/names/parse-weights';
import { createWordEvidence } from '../core/names/word-evidence';
import { readLemmas } from './read-lemmas';

const NAMES = fileURLToPath(new URL('../core/names/', import.meta.url));

export function loadWordKnowledge() {
  const lemmas = readLemmas();
  const lexicon = openLexicon(compileLexicon(lemmas));
  const letterShape = learnLetterShape(foreignNames(), nativeWords(lemmas));
  return { lexicon, analyser: createAnalyser(lexicon), nameParts: loadNameParts(), letterShape };
}

function foreignNames(): string[] {
  return readdirSync(join(NAMES, 'lists'))
    .filter((file) => !/^(?:arab|hebrew|persian)/.test(file))
    .flatMap((file) =>
      readFileSync(join(NAMES, 'lists', file), 'utf8')
        .split('\n')
        .slice(1)
        .flatMap((line) => normalise(line.split('\t')[0] ?? '').text.split(' ')),
    )
    .filter((name) => name.length > 2);
}

function nativeWords(lemmas: readonly Lemma[]): string[] {
  return lemmas.flatMap((lemma) =>
    stemsOfLemma(lemma).map(({ written }) => normalise(written).text),
  );
}

function loadNameParts(): NameParts {
  const parts = new Map<string, NamePart>();
  for (const file of readdirSync(join(NAMES, 'lists')))
    for (const line of readFileSync(join(NAMES, 'lists', file), 'utf8')
      .split('\n')
      .slice(1)) {
      const [arabic = '', , english, part, ordinary, variants = ''] = line.split('\t');
      if (!english) continue;
      for (const name of [arabic, ...variants.split('; ')].filter(Boolean)) {
        const key = normalise(name).text;
        const known = parts.get(key);
        parts.set(key, {
          given: part !== 'family' || (known?.given ?? false),
          family: part !== 'given' || (known?.family ?? false),
          ordinary: ordinary === 'yes' || (known?.ordinary ?? false),
        });
      }
    }
  return { part: (folded) => parts.get(folded) ?? null };
}

export function loadKnowledge(glossary: Glossary): Knowledge {
  const words = loadWordKnowledge();
  return {
    glossary,
    wordEvidence: createWordEvidence(words),
    weights: parseWeights(readFileSync(join(NAMES, 'evidence.tsv'), 'utf8')),
    spellName: (arabic) => [arabic],
    translateWord: createWordTranslator(words),
  };
}

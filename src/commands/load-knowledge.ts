import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../core/annotate/knowledge';
import { createAnalyser } from '../core/arabic/analyse';
import { normalise } from '../core/arabic/normalise';
import type { Glossary } from '../core/glossary/open-glossary';
import { compileLexicon } from '../core/lexicon/compile-lexicon';
import { openLexicon } from '../core/lexicon/open-lexicon';
import type { NamePart, NameParts } from '../core/names/name-parts';
import { parseWeights } from '../core/names/parse-weights';
import { createWordTranslator } from '../core/lexicon/translate-word';
import { createWordEvidence } from '../core/names/word-evidence';
import { readLemmas } from './read-lemmas';

const NAMES = fileURLToPath(new URL('../core/names/', import.meta.url));

export function loadWordKnowledge() {
  const lexicon = openLexicon(compileLexicon(readLemmas()));
  return { lexicon, analyser: createAnalyser(lexicon), nameParts: loadNameParts() };
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

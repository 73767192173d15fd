import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../core/annotate/knowledge';
import { type KnowledgeFiles, openKnowledge } from '../core/annotate/open-knowledge';
import { createAnalyser } from '../core/arabic/analyse';
import { normalise } from '../core/arabic/normalise';
import { compileLexicon } from '../core/lexicon/compile-lexicon';
import type { Lemma } from '../core/lexicon/lemma';
import { openLexicon } from '../core/lexicon/open-lexicon';
import { stemsOfLemma } from '../core/lexicon/stems-of-lemma';
import { learnLetterShape } from '../core/names/letter-shape';
import { openNameEvidence, packNameEvidence } from '../core/names/name-evidence-file';
import type { NamePart } from '../core/names/name-parts';
import { parseWeights } from '../core/names/parse-weights';
import type { WordKnowledge } from '../core/names/word-evidence';
import { builtFile } from './built-file';
import { readGlossaryFile } from './load-glossary';
import { spellerFiles } from './load-name-speller';
import { readLemmas } from './read-lemmas';
import { readListedNames } from './read-names';

const at = (path: string) => fileURLToPath(new URL(`../core/${path}`, import.meta.url));
const LEMMAS = at('lexicon/lemmas');
const NAMES = at('names/lists');
const WEIGHTS = at('names/evidence.tsv');

/** Names of these lists look like words of the language and teach nothing about foreign ones. */
const NATIVE_LISTS = /^(?:arab|hebrew|persian)/;

/** The compiled lexicon, made anew where its lists have changed. */
export function lexiconFile(): Uint8Array {
  return builtFile('lexicon.bin', [LEMMAS], () => compileLexicon(readLemmas()));
}

/** The compiled evidence of names, made anew where its lists have changed. */
function evidenceFile(): Uint8Array {
  return builtFile('evidence.bin', [LEMMAS, NAMES, WEIGHTS], () =>
    packNameEvidence({
      parts: nameParts(),
      letterShape: learnLetterShape(foreignNames(), nativeWords(readLemmas())),
      weights: parseWeights(readFileSync(WEIGHTS, 'utf8')),
    }),
  );
}

/** What single words are judged by. */
export function loadWordKnowledge(): WordKnowledge {
  const lexicon = openLexicon(lexiconFile());
  const { nameParts: parts, letterShape } = openNameEvidence(evidenceFile());
  return { lexicon, analyser: createAnalyser(lexicon), nameParts: parts, letterShape };
}

/** The compiled files as the extension ships them, made anew where their lists have changed. */
function loadKnowledgeFiles(): KnowledgeFiles {
  return {
    glossary: readGlossaryFile(loadWordKnowledge),
    lexicon: lexiconFile(),
    evidence: evidenceFile(),
    ...spellerFiles(),
  };
}

/** Everything the annotator knows, as the extension ships it. */
export function loadKnowledge(): Knowledge {
  return openKnowledge(loadKnowledgeFiles());
}

function nameParts(): Map<string, NamePart> {
  const parts = new Map<string, NamePart>();
  for (const { arabic, variants, part, ordinary } of readListedNames())
    for (const written of [arabic, ...variants]) {
      const key = normalise(written).text;
      const known = parts.get(key);
      parts.set(key, {
        given: part !== 'family' || (known?.given ?? false),
        family: part !== 'given' || (known?.family ?? false),
        ordinary: ordinary || (known?.ordinary ?? false),
      });
    }
  return parts;
}

function foreignNames(): string[] {
  return readListedNames((list) => !NATIVE_LISTS.test(list))
    .flatMap(({ arabic }) => normalise(arabic).text.split(' '))
    .filter((name) => name.length > 2);
}

function nativeWords(lemmas: readonly Lemma[]): string[] {
  return lemmas.flatMap((lemma) =>
    stemsOfLemma(lemma).map(({ written }) => normalise(written).text),
  );
}

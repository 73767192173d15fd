import { createAnalyser } from '../arabic/analyse';
import { openGlossary } from '../glossary/open-glossary';
import { openLexicon } from '../lexicon/open-lexicon';
import { createWordTranslator } from '../lexicon/translate-word';
import { openNameEvidence } from '../names/name-evidence-file';
import { createWordEvidence } from '../names/word-evidence';
import type { Knowledge } from './knowledge';

/** The compiled files that knowledge is opened from. */
export interface KnowledgeFiles {
  readonly glossary: Uint8Array;
  readonly lexicon: Uint8Array;
  readonly evidence: Uint8Array;
  spellName(arabic: string): readonly string[];
}

/**
 * Opens everything the annotator needs.
 *
 * @throws RangeError when a compiled file is of another version.
 */
export function openKnowledge(files: KnowledgeFiles): Knowledge {
  const lexicon = openLexicon(files.lexicon);
  const { nameParts, letterShape, weights } = openNameEvidence(files.evidence);
  const words = { lexicon, analyser: createAnalyser(lexicon), nameParts, letterShape };
  return {
    glossary: openGlossary(files.glossary),
    wordEvidence: createWordEvidence(words),
    weights,
    spellName: files.spellName,
    translateWord: createWordTranslator(words),
  };
}

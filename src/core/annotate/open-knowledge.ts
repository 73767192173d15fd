import { createAnalyser } from '../arabic/analyse';
import { openGlossary } from '../glossary/open-glossary';
import { openLexicon } from '../lexicon/open-lexicon';
import { createWordTranslator } from '../lexicon/translate-word';
import type { NameParts } from '../names/name-parts';
import type { TagWeights } from '../names/tag-names';
import { createWordEvidence } from '../names/word-evidence';
import type { Knowledge } from './knowledge';

/** What knowledge is opened from: compiled files, and what is read from lists of names. */
export interface KnowledgeSources {
  readonly glossary: Uint8Array;
  readonly lexicon: Uint8Array;
  readonly nameParts: NameParts;
  readonly weights: TagWeights;
  spellName(arabic: string): readonly string[];
}

/**
 * Opens everything the annotator needs.
 *
 * @throws RangeError when a compiled file is of another version.
 */
export function openKnowledge(sources: KnowledgeSources): Knowledge {
  const lexicon = openLexicon(sources.lexicon);
  const words = { lexicon, analyser: createAnalyser(lexicon), nameParts: sources.nameParts };
  return {
    glossary: openGlossary(sources.glossary),
    wordEvidence: createWordEvidence(words),
    weights: sources.weights,
    spellName: sources.spellName,
    translateWord: createWordTranslator(words),
  };
}

import { createAnalyser } from '../arabic/analyse';
import { openGlossary } from '../glossary/open-glossary';
import { openLexicon } from '../lexicon/open-lexicon';
import { createWordTranslator } from '../lexicon/translate-word';
import { openNames } from '../names/established-names';
import { openNameEvidence } from '../names/name-evidence-file';
import { openSpeller } from '../names/open-speller';
import { createNameSpeller } from '../names/spell-name';
import { createWordEvidence } from '../names/word-evidence';
import { remember } from '../text/remember';
import type { Knowledge } from './knowledge';

/** The compiled files that knowledge is opened from. */
export interface KnowledgeFiles {
  readonly glossary: Uint8Array;
  readonly lexicon: Uint8Array;
  readonly evidence: Uint8Array;
  readonly speller: Uint8Array;
  /** The established names: see `compileNames`. */
  readonly names: Uint8Array;
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
    spellName: remember(createNameSpeller(openSpeller(files.speller), openNames(files.names))),
    translateWord: createWordTranslator(words),
  };
}

/** Where the compiled files lie in the extension, by what they hold. */
export const KNOWLEDGE_FILES: Readonly<Record<keyof KnowledgeFiles, string>> = {
  glossary: '/glossary.bin',
  lexicon: '/lexicon.bin',
  evidence: '/evidence.bin',
  speller: '/speller.bin',
  names: '/names.bin',
};

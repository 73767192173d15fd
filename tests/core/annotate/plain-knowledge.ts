import type { Knowledge } from '../../../src/core/annotate/knowledge';
import type { Glossary } from '../../../src/core/glossary/open-glossary';

/** A glossary alone: no lexicon, no evidence of unknown names, names spelled as they stand. */
export function plainKnowledge(glossary: Glossary): Knowledge {
  const word = {
    signs: [],
    role: 'word',
    common: false,
    known: false,
    name: false,
    proclitics: { clitics: [], letters: 0 },
  };
  return {
    glossary,
    wordEvidence: () => word,
    weights: { signs: new Map(), transitions: [] },
    spellName: (arabic) => [arabic],
    translateWord: () => null,
  };
}

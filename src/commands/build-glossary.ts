import { buildSpeller } from './build-speller';
import { loadKnowledge } from './load-knowledge';

const { glossary } = loadKnowledge();
process.stdout.write(`Glossary of ${glossary.entryCount} entries compiled.\n`);
buildSpeller();

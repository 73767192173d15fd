import { buildGlossary } from './load-glossary';

const { entryCount } = buildGlossary();
process.stdout.write(`Glossary of ${entryCount} entries compiled.\n`);

/** `npm run glossary`: what the built-in glossary breaks of its own rules. */
import { readFileSync } from 'node:fs';
import { lintGlossary, parseEntries } from './glossary/lint.ts';

const entries = parseEntries(readFileSync(new URL('../src/data/glossary.tsv', import.meta.url), 'utf8'));
const problems = lintGlossary(entries);
for (const { headword, rule, detail } of problems) console.log(`${headword}: ${rule}: ${detail}`);
console.log(`${entries.length} entries, ${problems.length} breaches`);
process.exitCode = problems.length > 0 ? 1 : 0;

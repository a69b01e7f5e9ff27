/** Surnames by the list of particles in the source tree. */
import { readFileSync } from 'node:fs';
import { parseWords } from '../../../../src/knowledge/compile/lists/words.ts';
import { surnameFinder } from '../../../../src/knowledge/compile/names/surname.ts';

const FILE = 'src/knowledge/words/person-particles.txt';
const { source } = parseWords(FILE, readFileSync(FILE, 'utf8'), ['particle']);

export const surnameOf = surnameFinder(source ? [source] : []);

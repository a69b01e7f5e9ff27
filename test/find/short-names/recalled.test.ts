/** Names of several words that the full name of a company has taught. */
import { expect, it } from 'vitest';
import { learn } from '../../../src/find/memory.ts';
import { recallShortName, shortNamesFrom } from '../../../src/find/short-names/recalled.ts';
import { knowledge } from '../../knowledge.ts';
import { sentencesIn } from '../seen.ts';

it('knows the beginnings of a company by two words and more', () => {
  const [full, short] = sentencesIn('en', 'Wondra Harbour Bridge Inc failed. Wondra Harbour had no money.');
  const memory = learn(full ? [full] : [], knowledge.gazetteer, knowledge.of('en').net.rules, false);
  const words = short?.profiles ?? [];
  expect(Object.fromEntries(recallShortName(memory, words, 0, 2) ?? [])).toEqual({ organization: 1 });
  expect(recallShortName(memory, words, 1, 3)).toBeUndefined();
  expect(words.map((_, i) => shortNamesFrom(memory)?.(words, i) ?? [])[0]).toEqual([2]);
});

/** Features of every kind are drawn from real texts: a kind that nobody calls would count for nothing, unseen. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../../src/find/analysis.ts';
import { eachFeatures } from '../../../src/find/features/index.ts';
import { familyOf, templatesWith } from '../../../src/find/features/templates.ts';
import { knowledge } from '../../knowledge.ts';

const { gazetteer } = knowledge;

/** Articles of our own, and sentences that stand alone. */
const textsIn = (code: string): readonly string[] => {
  const folder = `test/find/articles/${code}`;
  const articles = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const sentences = articles.flatMap((article) => article.split('\n'));
  return [...articles, ...sentences, ...ALONE];
};

const ALONE = [
  'Angela Merkel flog nach Bagdad.',
  'Die UNHCRX kam.',
  'Emil Wondra kam. Später sprach Wondra vom Weltbund der Bäcker (WdB) und der CDU.',
];

it('features of all kinds are drawn', () => {
  const drawn = new Set<string | undefined>();
  for (const code of ['de', 'en'])
    for (const text of textsIn(code)) {
      const { sentences, memory } = analyse(text, knowledge.of(code), gazetteer);
      for (const sentence of sentences)
        eachFeatures(sentence, { gazetteer, memory, alone: sentences.length === 1 }, (_, features, count) => {
          for (const feature of features.subarray(0, count)) drawn.add(familyOf(feature));
        });
    }
  const kinds = templatesWith([]).map(({ name }) => name);
  expect(kinds.filter((kind) => !drawn.has(kind))).toEqual([]);
});

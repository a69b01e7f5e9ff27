import { expect, it } from 'vitest';
import { CORE_FIELDS } from '../../src/cli/local-fields.ts';
import { localTellerOf } from '../../src/cli/local-teller.ts';
import { sentenceHashes } from '../../src/collect/index.ts';
import { fakePipeline } from '../regenerate/fake-pipeline.ts';

const ARTICLE = { id: 'blatt/1', date: '2020-01', text: 'Heiko Maas kam.\nZoë Kern ging. Es regnet.' };

it('tells each mention with its actor, each sentence with its hash and paragraph', () => {
  const pipeline = fakePipeline();
  const told = localTellerOf(pipeline, CORE_FIELDS)(ARTICLE) as Record<string, unknown>;
  expect(told).toMatchObject({ language: 'en', date: '2020-01', part: 'blatt~2f.1', words: [3, 3, 2] });
  expect(told.hashes).toEqual(sentenceHashes(pipeline.find(ARTICLE), ARTICLE.text).map(({ hash }) => hash));
  expect(told.paragraph).toEqual([0, 0, 0]);
  expect(told.locals).toEqual([
    { local: 'Heiko Maas', because: [] },
    { local: 'Zoë Kern', because: [] },
  ]);
  expect(told.mentions).toMatchObject([
    { sentence: 0, local: 0, start: 0 },
    { sentence: 1, local: 1, start: 16 },
  ]);
});

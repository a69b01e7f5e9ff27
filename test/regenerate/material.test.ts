import { expect, it } from 'vitest';
import type { Article, Found } from '../../src/model.ts';
import { findNew } from '../../src/regenerate/find-new.ts';
import { finderHere } from '../../src/regenerate/finder.ts';
import { openKept } from '../../src/regenerate/kept.ts';
import { correctedMaterial, plainMaterial } from '../../src/regenerate/material.ts';
import { emptyFolder } from '../empty-folder.ts';
import { fakePipeline } from './fake-pipeline.ts';

const ARTICLES: readonly Article[] = [
  { id: 'a', text: 'Ida Fenn met Emil Wondra.' },
  { id: 'b', text: 'CRASH' },
  { id: 'c', text: 'Ida Fenn met Emil Wondra.' },
];

/** A pipeline that counts how often it is asked for a digest. */
function counting() {
  const pipeline = fakePipeline();
  const digested: string[] = [];
  const digest = (article: Article, found: Found) => {
    digested.push(article.id);
    return pipeline.digest(article, found);
  };
  return { pipeline: { ...pipeline, digest }, digested };
}

const open = (state: string, program = 'p') => openKept(state, { fingerprint: 'f', program }, false);

/** A folder in which all that can be found in the articles is kept. */
async function worked(): Promise<string> {
  const state = emptyFolder();
  const kept = open(state);
  const { found, problems } = await findNew(ARTICLES, kept, finderHere(fakePipeline()), () => {});
  expect(found).toBe(2);
  expect(problems.map(({ where }) => where)).toEqual(['b']);
  kept.digests.tidy();
  kept.close();
  return state;
}

it('what articles add is kept with what was found, and asked for anew only where nothing was found', async () => {
  const { pipeline, digested } = counting();
  const kept = open(await worked());
  const material = plainMaterial(ARTICLES, kept, pipeline);
  expect(digested).toEqual(['b']);
  expect(material.map(({ digest }) => digest.sightings.records.length)).toEqual([2, 0, 2]);
  expect(material.map(({ found }) => found().mentions.length)).toEqual([2, 0, 2]);
  expect(material.map(({ finding }) => finding)).toEqual([
    expect.any(String),
    undefined,
    material[0]?.finding,
  ]);
  kept.close();
});

it('another program makes them anew of what was found, and keeps them', async () => {
  const state = await worked();
  const { pipeline, digested } = counting();
  const kept = open(state, 'another');
  const material = plainMaterial(ARTICLES, kept, pipeline);
  expect(digested).toEqual(['a', 'b']);
  expect(plainMaterial(ARTICLES, kept, pipeline).map(({ digest }) => digest)).toEqual(
    material.map(({ digest }) => digest),
  );
  expect(digested).toEqual(['a', 'b', 'b']);
  kept.close();
});

it('what somebody corrects is looked at anew, and named by no finding where it is another', async () => {
  const { pipeline, digested } = counting();
  const kept = open(await worked());
  const correct = (article: Article, found: Found) =>
    article.id === 'a' ? { ...found, mentions: [] } : found;
  const material = correctedMaterial(ARTICLES, kept, { ...pipeline, correct });
  expect(digested).toEqual(['a', 'b', 'c']);
  expect(material.map(({ found }) => found().mentions.length)).toEqual([0, 0, 2]);
  expect(material.map(({ finding }) => typeof finding)).toEqual(['undefined', 'undefined', 'string']);
  kept.close();
});

it('of what is corrected it stays kept what articles add as they are, and of no others', async () => {
  const state = await worked();
  const kept = open(state);
  const gone = Array.from({ length: 4 }, (_, i) => ({ id: `g${i}`, text: `Ida Fenn wrote ${i} letters.` }));
  await findNew(gone, kept, finderHere(fakePipeline()), () => {});
  const [first] = gone;
  const sumOf = (article: Article) => kept.cache.sumOf(article) ?? '';
  const [finding, old] = [ARTICLES[0], first].map((article) => (article ? sumOf(article) : ''));
  const { pipeline } = counting();
  for (let build = 0; build < 2; build += 1) correctedMaterial(ARTICLES, kept, pipeline);
  kept.close();
  const { digests } = open(state);
  expect([digests.has(finding ?? ''), digests.has(old ?? '')]).toEqual([true, false]);
});

it('what new articles add is on the disk as soon as they have been worked through', async () => {
  const state = emptyFolder();
  const kept = open(state);
  await findNew(ARTICLES, kept, finderHere(fakePipeline()), () => {});
  kept.close();
  const { cache, digests } = open(state);
  expect(ARTICLES.map((article) => digests.has(cache.sumOf(article) ?? ''))).toEqual([true, false, true]);
});

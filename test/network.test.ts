import { expect, it } from 'vitest';
import { tracesOf } from '../src/collect/index.ts';
import { NO_SIGHTINGS } from '../src/link/index.ts';
import { networkOfDigests } from '../src/network.ts';

/** What an article in a language adds in which nobody is named. */
const digest = (language: string, sentences: number) => ({
  traces: tracesOf({
    ...{ article: '', language, mentions: [] },
    sentences: Array.from({ length: sentences }, () => ({ start: 0, end: 1 })),
  }),
  sightings: NO_SIGHTINGS,
});
const nobody = { entities: [], actors: [] };

it('says in which languages articles are that it does not know, but not of those that could not be read', () => {
  const articles = [{ id: 'a' }, { id: 'b' }];
  const digests = [digest('fr', 1), digest('und', 0)];
  const { problems } = networkOfDigests({
    ...{ articles, digests, linked: nobody, languages: ['de', 'en'], told: [] },
    textOf: () => '',
  });
  expect(problems).toEqual([
    expect.objectContaining({ where: 'a', message: expect.stringContaining('French') }),
  ]);
});

it('shows a sentence that never counts as its text is given', () => {
  const articles = Array.from({ length: 6 }, (_, i) => ({ id: `a${i}`, source: 'Der Morgen' }));
  const digests = articles.map((_, i) => ({
    traces: { ...digest('de', 2).traces, hashes: [7, 100 + i], words: [6, 9] },
    sightings: NO_SIGHTINGS,
  }));
  const { boilerplate } = networkOfDigests({
    ...{ articles, digests, linked: nobody, languages: ['de'], told: [] },
    textOf: (article, sentence) => `${article}.${sentence}`,
  });
  expect(boilerplate).toEqual([{ source: 'Der Morgen', text: '0.0', articles: 6 }]);
});

import { expect, it } from 'vitest';
import { recordedLocals } from '../../src/link/index.ts';
import type { Found } from '../../src/model.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

it('puts the mentions of an article under their actors, with the reasons', () => {
  const { founds, lookup, texts } = marked(['[[Rob Malley|person]] in [[Doha|place]]. [[Malley|person]].']);
  const [found] = founds as [Found];
  const locals = recordedLocals(found, knowing(lookup), texts(found.article));
  expect(locals.map(({ mentions, because }) => ({ mentions, because }))).toEqual([
    { mentions: [0, 2], because: ['surname-in-article'] },
    { mentions: [1], because: [] },
  ]);
  expect(locals.flatMap(({ renamed }) => renamed)).toEqual([]);
});

it('tells the names of mentions that linking calls otherwise', () => {
  const { founds, lookup, rows, texts } = marked([
    '[[Kärnten=Kärntens|place|regions/karnten]] [[Landtag|organization|orgs-government/landtag]] tagt.',
  ]);
  const [found] = founds as [Found];
  const [, body] = recordedLocals(found, knowing(lookup, rows), texts(found.article));
  expect(body?.renamed).toEqual([[1, 'Landtag (Kärnten)']]);
});

it('tells which mentions stand for the government of their place', () => {
  const { founds, lookup, rows, texts } = marked([
    '[[Moskau|place|cities/moskau|capital]] warnt. Viele leben in [[Moskau|place|cities/moskau|capital]].',
  ]);
  const [found] = founds as [Found];
  const [moscow] = recordedLocals(found, knowing(lookup, rows), texts(found.article));
  expect([moscow?.mentions, moscow?.facets]).toEqual([[0, 1], [[0, 'government']]]);
});

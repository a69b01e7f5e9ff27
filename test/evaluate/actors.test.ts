/** Who is who against gold. */
import { expect, it } from 'vitest';
import { actorsLine, evaluateActors, type FoundActors } from '../../src/evaluate/actors.ts';
import type { GoldArticle } from '../../src/evaluate/gold.ts';
import type { EntityId, Mention } from '../../src/model.ts';

const gold = (
  id: string,
  ...mentions: readonly (readonly [start: number, entity?: string, doubt?: true])[]
): GoldArticle => ({
  id,
  text: '',
  mentions: mentions.map(([start, entity, doubt]) => ({
    start,
    end: start + 1,
    kind: 'person',
    form: 'name',
    ...(entity !== undefined && { entity }),
    ...(doubt && { doubt }),
  })),
});

const found = (
  article: string,
  ...mentions: readonly (readonly [start: number, actor: EntityId])[]
): FoundActors => ({
  found: {
    article,
    language: 'de',
    sentences: [],
    mentions: mentions.map(
      ([start]): Mention => ({
        start,
        end: start + 1,
        kind: 'person',
        form: 'name',
        text: '',
        name: '',
        sentence: 0,
        evidence: [{ by: 'rule', id: 'de/test', weight: 1 }],
      }),
    ),
  },
  actors: mentions.map(([, actor]) => actor),
});

it('compares the names of both that have an actor, over all articles', () => {
  const articles = [
    gold('a', [0, 'Merkel'], [5, 'Merkel'], [9]),
    gold('b', [0, 'Merkel'], [3, 'Scholz', true]),
  ];
  const founds = [
    found('a', [0, 'e:p/merkel'], [7, 'e:p/other'], [9, 'e:p/merkel']),
    found('b', [0, 'e:p/angela'], [3, 'e:p/x']),
  ];
  expect(evaluateActors(articles, founds)).toMatchObject({ precision: 1, recall: 0.5, mentions: 2 });
});

it('counts nothing of an article that was not read', () =>
  expect(evaluateActors([gold('a', [0, 'Merkel'])], []).mentions).toBe(0));

it('is a line like those of names', () =>
  expect(actorsLine({ precision: 1, recall: 0.5, f1: 2 / 3, mentions: 12 })).toBe(
    'actors (B³)     100.0   50.0   66.7      12',
  ));

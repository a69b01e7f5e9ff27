import { expect, it } from 'vitest';
import { hashesOf } from '../../src/base/key-index.ts';
import { lookedAt } from '../../src/link/noted.ts';
import { knowing } from './knowledge.ts';

const looked = (record: unknown, articles = 1) =>
  lookedAt(
    { record: JSON.stringify(record), articles, first: 'a', position: 0 },
    knowing(() => undefined),
  );
const noted = (record: unknown, articles = 1) => looked(record, articles).noted;

it('a full name is noted with the articles that print it, and with the tie of its letters', () => {
  const { names, keys, asking } = noted([0, 0, [['Rob Malley']]], 3);
  expect(names).toMatchObject([{ text: 'rob\tmalley\trobmalley', articles: 3, isListed: false }]);
  expect(keys.join()).toContain(names[0]?.tie.join());
  expect(asking).toBeUndefined();
});

it('a surname alone asks who bears it, and has a tie of each who may be meant', () => {
  const rival = JSON.stringify([0, 0, [['Rob Malley']]]);
  const { keys, rivals, surnames, asking } = noted([0, 0, [['Malley']], [rival]]);
  expect([keys, asking]).toEqual([[], { surnames: ['malley'], rivals: [rival] }]);
  expect(surnames).toEqual(hashesOf(['surname malley']));
  expect(rivals).toEqual(noted([0, 0, [['Rob Malley']]]).keys.slice(0, 2));
});

it('whoever is known by more than a surname is told by itself, too', () => {
  expect(looked([0, 0, [['Rob Malley', 2]]], 3).alone).toMatchObject({
    linked: { id: 'e:p/rob-malley', apart: false, because: ['same-name'] },
    bears: [['person/malley', 3]],
  });
  expect(looked([2, 0, [['Aalen']]]).alone).toMatchObject({
    linked: { id: 'e:l/aalen', because: [] },
    bears: [],
  });
  expect(looked([0, 0, [['Malley']]]).alone).toBeUndefined();
});

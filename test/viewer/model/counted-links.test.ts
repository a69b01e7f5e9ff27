import { expect, it } from 'vitest';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { countedFixture } from '../counted.ts';

const model = modelFrom(countedFixture().opened);
if (!model) throw new Error('the fixture is not a graph');
const actor = (key: string) => {
  const found = model.actor.get(key);
  if (!found) throw new Error(`${key} is not there`);
  return found;
};

it('a link is found by its key, and is the same one wherever it is asked for', () => {
  const link = model.link.get('e:x|e:y');
  expect(link).toMatchObject({ sentences: 3, articles: 2 });
  expect([link?.source.key, link?.target.key]).toEqual(['e:x', 'e:y']);
  expect(model.linksOf.get('e:x')).toContain(link);
  expect(model.links).toContain(link);
  expect(model.link.get('e:x|e:y')).toBe(link);
});

it('keys that lead to nobody, or to two who never meet, have no link', () => {
  for (const key of ['', 'e:x', 'e:x|e:w', 'e:x|e:nobody', '|', '__proto__'])
    expect(model.link.has(key)).toBe(false);
  expect(model.linksOf.get('e:w')).toBeUndefined();
});

it('a bond tells what drawing looks at, and leads to its link', () => {
  const bonds = [...model.bondsOf(actor('e:x'))];
  expect(bonds.map(model.linkOf)).toEqual(expect.arrayContaining([...(model.linksOf.get('e:x') ?? [])]));
  for (const bond of bonds) {
    const { source, target, articles, sentences, tie, isStated } = model.linkOf(bond);
    expect(bond).toMatchObject({ source, target, articles, sentences, tie, isStated });
  }
  expect(() => model.linkOf({ ...bonds[0], number: 99 } as (typeof bonds)[0])).toThrow(RangeError);
  expect([...model.bondsOf(actor('e:w'))]).toEqual([]);
});

it('links of an actor come strongest first, to others alone where these are named', () => {
  expect(model.linksOf.get('e:x')?.map(({ key }) => key)).toEqual(['e:x|e:y', 'e:x|e:z']);
  const toZ = [...model.bondsOf(actor('e:x'), new Set([actor('e:z'), actor('e:x')]))];
  expect(toZ.map(model.linkOf).map(({ key }) => key)).toEqual(['e:x|e:z']);
  expect(model.mostSentences).toBe(3);
});

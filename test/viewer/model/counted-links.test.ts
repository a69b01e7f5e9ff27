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

it('links of an actor come strongest first, to others alone where these are named', () => {
  expect(model.linksOf.get('e:x')?.map(({ key }) => key)).toEqual(['e:x|e:y', 'e:x|e:z']);
  const toZ = model.linksTo?.(actor('e:x'), new Set([actor('e:z'), actor('e:x')]));
  expect(toZ?.map(({ key }) => key)).toEqual(['e:x|e:z']);
  expect(model.mostSentences).toBe(3);
});

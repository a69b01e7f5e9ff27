/** Whom a name means in the sample graph. */
import { expect, it } from 'vitest';
import { idOf, namedActor } from '../../src/cli/meant-actor.ts';
import { openPublished } from '../../src/cli/published.ts';

const published = openPublished('graph');

it('a name, a name with its kind, and a row of the lists mean an actor', () => {
  const id = 'e:people-mena/kassem-soleimani';
  for (const name of ['Qassem Soleimani', 'Kassem Soleimani (person)', 'people-mena/kassem-soleimani'])
    expect(idOf(name, published)).toBe(id);
  expect(namedActor(published, id)).toEqual({ id, label: 'Kassem Soleimani', kind: 'person' });
});

it('who is not in the graph is labelled by the id', () => {
  expect(namedActor(published, 'e:x')).toEqual({ id: 'e:x', label: 'e:x', kind: '' });
  expect(() => idOf('Nobody At All', published)).toThrow('Nobody in the graph');
});

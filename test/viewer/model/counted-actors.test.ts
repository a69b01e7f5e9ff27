import { expect, it } from 'vitest';
import { KINDS } from '../../../src/model.ts';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { countedFixture } from '../counted.ts';

const { opened } = countedFixture();
const model = modelFrom(opened);
if (!model) throw new Error('the fixture is not a graph');
const everybody = { kinds: KINDS, community: null };

it('an actor is the same one wherever it is asked for', () => {
  const [first] = model.candidates(everybody).inOrder();
  expect(first?.rank).toBe(0);
  expect(model.actors[0]).toBe(first);
  expect(model.actor.get(first?.key ?? '')).toBe(first);
  expect(model.actor.has('e:nobody')).toBe(false);
});

it('candidates are those of the kinds and the community that are wanted, by rank', () => {
  expect([...model.candidates(everybody).inOrder()]).toEqual(model.actors);
  expect(model.candidates(everybody).counts).toEqual(model.counts);
  expect(model.counts.get('person')).toBe(model.actors.length);
  const none = model.candidates({ kinds: ['place'], community: null });
  expect([[...none.inOrder()], none.counts.get('person')]).toEqual([[], 0]);
  const { community = -1 } = model.actors[0] ?? {};
  const own = [...model.candidates({ kinds: KINDS, community }).inOrder()];
  expect(own).toEqual(model.actors.filter((one) => one.community === community));
});

it('who is named in boilerplate alone, or not in the selection, is not there', () => {
  const unplaced = opened.actors.map((one, i) =>
    opened.occurrences.actors[i] === 'e:w' ? { kind: 'person' } : one,
  );
  expect(modelFrom({ ...opened, actors: unplaced })?.actor.has('e:w')).toBe(false);
  expect(modelFrom(opened, { to: '2020-01' })?.actor.has('e:w')).toBe(false);
  expect(model.actor.has('e:w')).toBe(true);
});

import { expect, it } from 'vitest';
import { frameOf } from '../../../src/viewer/model/frame.ts';
import { countedFixture } from '../counted.ts';

const { opened } = countedFixture();

it('is what a file says before anything is counted, the same for the same file', () => {
  const frame = frameOf(opened);
  expect(frame).toMatchObject({ title: 'Probe', map: expect.anything() });
  expect([...(frame?.articles.keys() ?? [])]).toEqual(['a1', 'a2', 'a3']);
  expect(frame?.box.x[0]).toBeLessThan(frame?.box.x[1] ?? 0);
  expect(frameOf(opened)).toBe(frame);
});

it('knows who has a place, and in which community', () => {
  const actors = opened.actors.map((one, i) => (i === 1 ? { kind: 'person' } : one));
  const frame = frameOf({ ...opened, actors });
  expect([...(frame?.placed ?? [])]).toEqual(opened.actors.map((_, i) => Number(i !== 1)));
  expect(frame?.community[1]).toBe(-1);
  expect(frame?.community[0]).toBe(opened.actors[0]?.community);
});

it('is none of a graph of another form', () => {
  expect(frameOf({ ...opened, graph: { ...opened.graph, format: 99 } })).toBeNull();
});

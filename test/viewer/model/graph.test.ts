import { expect, it } from 'vitest';
import { otherEnd } from '../../../src/viewer/model/graph.ts';
import { fixtureModel } from '../model.ts';

it('a link leads from each of its ends to the other', () => {
  for (const link of fixtureModel().links) {
    expect(otherEnd(link, link.source.key)).toBe(link.target);
    expect(otherEnd(link, link.target.key)).toBe(link.source);
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTOR_ATTRIBUTES,
  ARTICLE_ATTRIBUTES,
  COMMUNITY_ATTRIBUTES,
  LINK_ATTRIBUTES,
} from '../../../src/graph/attributes.ts';
import { stated } from '../../../src/viewer/model/stated.ts';

const LISTS = [ACTOR_ATTRIBUTES, LINK_ATTRIBUTES, ARTICLE_ATTRIBUTES, COMMUNITY_ATTRIBUTES];

describe('stated', () => {
  it('gives what a file says', () => {
    const given = { kind: 'place', articles: 3, x: -1.5, names: [['Iran', 2]], label: 'Iran' };
    expect(stated(ACTOR_ATTRIBUTES, given)).toMatchObject(given);
  });

  it('gives null for a number or kind that is missing or wrong, nothing for a text or list', () => {
    const given = {
      kind: 'ship',
      articles: '3',
      x: Number.NaN,
      names: { Iran: 2 },
      because: [['a'], 7, ['b', 1]],
    };
    expect(stated(ACTOR_ATTRIBUTES, given)).toMatchObject({
      ...{ label: '', kind: null, articles: null, x: null, y: null, names: [], because: [['b', 1]] },
    });
    expect(stated(LINK_ATTRIBUTES, { forest: 'true' })).toMatchObject({ forest: false, where: [] });
  });

  it('has each attribute of the list and no other, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.dictionary(fc.string(), fc.anything()), (list, given) => {
        expect(Object.keys(stated(list, given))).toEqual(list.map(({ id }) => id));
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { redirected } from '../../../src/viewer/model/redirect.ts';
import { NOTHING } from '../../../src/viewer/view.ts';
import { fixtureModel } from '../model.ts';

const fixture = fixtureModel();
const [link] = fixture.links;
if (link === undefined) throw new Error('the fixture has no links');
const model = {
  ...fixture,
  redirects: new Map([
    ['e:persia', link.source.key],
    ['e:old', 'e:gone'],
  ]),
};

it('an address of who has become another leads to the other', () => {
  expect(redirected({ is: 'actor', key: 'e:persia' }, model)).toEqual({ is: 'actor', key: link.source.key });
  const old = `e:persia|${link.target.key}`;
  expect(redirected({ is: 'link', key: old }, model)).toEqual({
    is: 'link',
    key: [link.source.key, link.target.key].sort().join('|'),
  });
});

it('what the graph knows, and what nobody knows, stays as it is', () => {
  const known = { is: 'actor', key: link.target.key } as const;
  expect(redirected(known, model)).toBe(known);
  expect(redirected(NOTHING, model)).toBe(NOTHING);
  const lost = { is: 'actor', key: 'e:nobody' } as const;
  expect(redirected(lost, model)).toBe(lost);
});

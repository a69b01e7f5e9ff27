import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actorsIn,
  isSame,
  keysOf,
  known,
  readSelection,
  selectionOf,
  toggled,
  writeSelection,
} from '../../src/viewer/selection.ts';
import { NOTHING, type Selection } from '../../src/viewer/view.ts';
import { fixtureModel } from './model.ts';

const key = fc.string({ unit: 'grapheme', minLength: 1 });
const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>(NOTHING),
  fc.constantFrom('actor', 'link', 'article').chain((is) => key.map((one): Selection => ({ is, key: one }))),
  fc.uniqueArray(key, { minLength: 2 }).map((keys): Selection => ({ is: 'actors', keys })),
);

describe('a selection of actors', () => {
  it('of one is an actor, of none nothing, and each counts once', () => {
    expect(selectionOf([])).toBe(NOTHING);
    expect(selectionOf(['e:a', 'e:a'])).toEqual({ is: 'actor', key: 'e:a' });
    expect(selectionOf(['e:b', 'e:a', 'e:b'])).toEqual({ is: 'actors', keys: ['e:b', 'e:a'] });
  });

  it('grows and shrinks by one; what is no actor gives way', () => {
    const one = toggled(NOTHING, 'e:a');
    const two = toggled(one, 'e:b');
    expect(actorsIn(two)).toEqual(['e:a', 'e:b']);
    expect(toggled(two, 'e:a')).toEqual({ is: 'actor', key: 'e:b' });
    expect(toggled(one, 'e:a')).toBe(NOTHING);
    expect(toggled({ is: 'link', key: 'e:a|e:b' }, 'e:c')).toEqual({ is: 'actor', key: 'e:c' });
  });
});

it('selections are one by what they are and by their keys', () => {
  expect(isSame({ is: 'actor', key: 'e:a' }, { is: 'actor', key: 'e:a' })).toBe(true);
  expect(isSame({ is: 'actor', key: 'e:a' }, { is: 'article', key: 'e:a' })).toBe(false);
  expect(isSame(selectionOf(['e:a', 'e:b']), selectionOf(['e:b', 'e:a']))).toBe(false);
});

describe('the address', () => {
  it('gives back any selection', () => {
    fc.assert(
      fc.property(selections, (what) => {
        const address = new URLSearchParams();
        writeSelection(what, address);
        expect(readSelection(new URLSearchParams(address.toString()))).toEqual(what);
      }),
    );
  });

  it('without a key says nothing', () => {
    expect(readSelection(new URLSearchParams('actor=&link=&article='))).toBe(NOTHING);
  });
});

describe('another graph', () => {
  const fixture = fixtureModel();
  const [link] = fixture.links;
  if (link === undefined) throw new Error('the fixture has no links');
  const { source, target } = link;
  const pair = [source.key, target.key].sort().join('|');
  const model = {
    ...fixture,
    link: new Map([[pair, link]]),
    redirects: new Map([
      ['e:persia', source.key],
      ['e:old', 'e:gone'],
    ]),
  };

  it('knows what has become another by what it is now', () => {
    expect(known({ is: 'actor', key: 'e:persia' }, model)).toEqual({ is: 'actor', key: source.key });
    expect(known({ is: 'link', key: `e:persia|${target.key}` }, model)).toEqual({ is: 'link', key: pair });
  });

  it('leaves alone what it knows', () => {
    const [article = ''] = fixture.articles.keys();
    for (const what of [
      NOTHING,
      { is: 'actor', key: source.key },
      { is: 'article', key: article },
      selectionOf([source.key, target.key]),
    ] satisfies Selection[])
      expect(known(what, model)).toBe(what);
  });

  it('keeps of several actors those that it knows, and nothing of what it does not', () => {
    expect(known(selectionOf([source.key, 'e:nobody', target.key]), model)).toEqual(
      selectionOf([source.key, target.key]),
    );
    expect(keysOf(known({ is: 'actor', key: 'e:old' }, model))).toEqual([]);
    expect(known({ is: 'article', key: 'nowhere' }, model)).toBe(NOTHING);
    expect(known({ is: 'link', key: 'e:x|e:y' }, model)).toBe(NOTHING);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/filters/index.ts';
import { KINDS } from '../../src/model.ts';
import { DEFAULT_FILTERS } from '../../src/viewer/model/filter.ts';
import { type Address, decodeAddress, encodeAddress } from '../../src/viewer/permalink.ts';
import { DEFAULT_CAMERA, DEFAULT_VIEW, MODES, NOTHING, type Selection } from '../../src/viewer/view.ts';

const key = fc.string({ unit: 'grapheme', minLength: 1 });
const thousandths = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((value) => value / 1000);
/** From a little left of the picture to a little right of it. */
const share = fc.integer({ min: -1000, max: 11_000 }).map((value) => value / 10_000);
const names = fc.uniqueArray(
  fc.string({ unit: 'grapheme' }).map((name) => name.trim()),
  { minLength: 1, maxLength: 4 },
);
/** Some of what can be chosen of the articles. */
const choices: fc.Arbitrary<Choices> = fc.record(
  {
    from: fc.constantFrom('1999', '2020-02', '2020-02-29'),
    to: fc.constantFrom('2020', '2020-12'),
    undated: fc.constant(true),
    sources: names,
    languages: fc.constant(['de', 'en']),
    about: fc.constant(['e:p/a' as const]),
    window: fc.constantFrom(3, 'paragraph' as const, 'article' as const),
  },
  { requiredKeys: [] },
);
const addresses: fc.Arbitrary<Address> = fc.record({
  view: fc.record({
    filters: fc
      .record({
        kinds: fc.subarray([...KINDS], { minLength: 1 }),
        minimum: fc.integer({ min: 1, max: 1e6 }),
        detail: fc.constantFrom(1, 1.35, 2.5, 100),
        quota: fc.constantFrom(DEFAULT_FILTERS.quota, { person: 1, organization: 0, place: 0.07 }),
        budget: fc.integer({ min: 1, max: 1e6 }),
        governments: fc.boolean(),
        community: fc.option(fc.nat(1e6)),
      })
      .chain((drawn) => choices.map((chosen) => ({ ...drawn, ...chosen }))),
    selection: fc.oneof(
      fc.constant<Selection>(NOTHING),
      key.map((actor): Selection => ({ is: 'actor', key: actor })),
      key.map((link): Selection => ({ is: 'link', key: link })),
      key.map((article): Selection => ({ is: 'article', key: article })),
      fc.uniqueArray(key, { minLength: 2 }).map((keys): Selection => ({ is: 'actors', keys })),
    ),
    look: fc.record({
      size: fc.constantFrom('', 'pagerank'),
      colour: fc.constantFrom('', 'first', 'community'),
      width: fc.constantFrom('', 'npmi'),
      line: fc.constantFrom('', 'relations'),
    }),
    around: fc.option(
      fc.record({
        keys: fc.uniqueArray(key, { minLength: 1 }),
        depth: fc.constantFrom(1, 2),
        most: fc.integer({ min: 1, max: 999_999 }),
      }),
    ),
    mode: fc.constantFrom(...MODES),
    table: fc.record({
      sort: fc.constantFrom('label', 'articles'),
      down: fc.boolean(),
      page: fc.nat(99_999),
      find: fc.string(),
    }),
    pins: fc.dictionary(key, fc.record({ x: share, y: share })).map((pins) => new Map(Object.entries(pins))),
  }),
  camera: fc.record({
    x: thousandths(50),
    y: thousandths(50),
    ratio: fc.integer({ min: 20, max: 4000 }).map((value) => value / 1000),
  }),
});

describe('addresses', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(decodeAddress(`#${encodeAddress(address)}`)).toEqual(address);
      }),
    );
  });

  it('are empty for the default view', () => {
    expect(encodeAddress({ view: DEFAULT_VIEW, camera: DEFAULT_CAMERA })).toBe('');
    expect(decodeAddress('')).toEqual({ view: DEFAULT_VIEW, camera: DEFAULT_CAMERA });
  });

  it('never fail, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        const { view, camera } = decodeAddress(hash);
        expect(view.filters.minimum).toBeGreaterThanOrEqual(1);
        expect(camera.ratio).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    'min=-3',
    'min=0',
    'min=x',
    'detail=0',
    'mix=0.0.0',
    'mix=50.30',
    'mix=50.30.2000',
    'pin=1_2',
    'pin=x_1_e:a',
    'top=0',
    'group=-1',
    'cam=1_2',
    'cam=a_b_c',
    'cam=0_0_0',
    'show=war',
  ])('ignore %s', (hash) =>
    expect(decodeAddress(hash)).toEqual({ view: DEFAULT_VIEW, camera: DEFAULT_CAMERA }),
  );

  it('drop kinds that do not exist', () => {
    expect(decodeAddress('kinds=place.ship').view.filters).toEqual({ ...DEFAULT_FILTERS, kinds: ['place'] });
  });
});

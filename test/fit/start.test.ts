/** Where fitting starts from. */
import { describe, expect, it } from 'vitest';
import { featureOfName } from '../../src/find/features/names.ts';
import { templatesWith } from '../../src/find/features/templates.ts';
import { startOf } from '../../src/fit/start.ts';
import { german } from '../../src/languages/de/index.ts';

const templates = templatesWith(german.rules);
const number = (name: string): number => featureOfName(name, templates);
const FILE = 'right=in\t10\t-20\t0\nrule=de/place/slash-place\t0\t0\t0\n';

describe('from weights', () => {
  const { name, prior, kept } = startOf('committed', FILE, { language: german, templates });

  it('each weight is believed and held', () => {
    expect(name).toBe('committed');
    expect(prior(number('right=in'))).toEqual({ odds: [1, -2, 0], hold: expect.any(Number) });
    expect(kept.features).toHaveLength(2);
  });

  it('a rule that was fitted to nothing is believed to be that, a new one what it claims', () => {
    expect(prior(number('rule=de/place/slash-place'))?.odds).toEqual([0, 0, 0]);
    const claim = prior(number('rule=de/place/name-after-head'));
    expect(claim?.odds[2]).toBeGreaterThan(0);
    expect(claim?.hold).toBeUndefined();
  });
});

it.each([
  ['nothing', FILE],
  ['committed', undefined],
] as const)('from %s with the file %j, only claims are believed', (from, file) => {
  const { name, prior, kept } = startOf(from, file, { language: german, templates });
  expect(name).toBe('nothing');
  expect(prior(number('right=in'))).toBeUndefined();
  expect(prior(number('rule=de/place/slash-place'))?.odds[2]).toBeGreaterThan(0);
  expect(kept.features).toHaveLength(0);
});

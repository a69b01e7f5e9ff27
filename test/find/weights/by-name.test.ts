/** Weights hang on names: a rule more, or rules in another order, changes no weight of any other feature. */
import { expect, it } from 'vitest';
import { featureOfName, nameOfFeature } from '../../../src/find/features/names.ts';
import { openKnowledge } from '../../../src/find/index.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';
import { restoreWeights } from '../../../src/knowledge/open/weights.ts';
import { weightsPack } from '../../../src/knowledge/packs.ts';
import type { Language } from '../../../src/languages/language.ts';
import { KINDS } from '../../../src/model.ts';
import { rule } from '../../../src/rules/rule.ts';
import { knowledge, readPack } from '../../knowledge.ts';

const dummy = rule({
  id: 'de/place/dummy',
  finds: 'place',
  because: { de: 'Es ist eine Probe.', en: 'It is a test.' },
  match: '#Number [<name>#Capital]',
  examples: ['7 [A]', '8 [B]'],
  notIn: ['b'],
});

/** The weights of all features by name, those of the pack and those of all rules. */
function weightsOf(language: Language): ReadonlyMap<string, readonly number[]> {
  const own = openKnowledge(readPack, [language]).of(language.code);
  const { templates } = own;
  const { features } = restoreWeights(openPack(readPack(weightsPack(language.code)), 'a pack'), templates);
  const names = [
    ...Array.from(features, (feature) => nameOfFeature(feature, templates)),
    ...language.rules.map(({ id }) => `rule=${id}`),
  ];
  return new Map(
    names.map((name) => [name, KINDS.map((_, k) => own.weights.of(featureOfName(name, templates), k))]),
  );
}

it.each(knowledge.languages.map((language) => [language.code, language] as const))(
  'a rule in front, and all others turned round, change no other weight of %s',
  (_, language) => {
    const before = weightsOf(language);
    const after = weightsOf({ ...language, rules: [dummy, ...[...language.rules].reverse()] });
    expect(after.size).toBe(before.size + 1);
    expect([...before].filter(([name, weights]) => String(after.get(name)) !== String(weights))).toEqual([]);
  },
);

it('an unfitted rule has its prior', () => {
  const [german] = knowledge.languages;
  const weights = german && weightsOf({ ...german, rules: [dummy, ...german.rules] }).get(`rule=${dummy.id}`);
  expect(weights).toEqual([0, 0, expect.toSatisfy((weight: number) => weight > 0)]);
});

/** What features are called. */
import { expect, it } from 'vitest';
import { featureOfName, nameOfFeature } from '../../../src/find/features/names.ts';
import { feature, templatesWith } from '../../../src/find/features/templates.ts';
import { contextCode, symbolCode } from '../../../src/find/profile/symbols.ts';
import { german } from '../../../src/languages/de/index.ts';

const templates = templatesWith(german.rules);

it('a name says the template and its parts', () => {
  const name = 'left+first=in unknown';
  expect(nameOfFeature(feature.leftFirst(contextCode('in'), symbolCode('unknown')), templates)).toBe(name);
  expect(featureOfName(name, templates)).toBe(feature.leftFirst(contextCode('in'), symbolCode('unknown')));
});

it('rules are called by their id', () => {
  const id = german.rules[2]?.id ?? '';
  expect(nameOfFeature(feature.rule(2), templates)).toBe(`rule=${id}`);
  expect(featureOfName(`rule=${id}`, templatesWith(german.rules.slice(2)))).toBe(feature.rule(0));
});

it('names that are none lead nowhere', () => {
  for (const name of [
    '',
    'shape',
    'shape=unknown',
    'nonsense=1',
    'words=1 1',
    'words=many',
    'tail=aЖbc',
    'tail=abcde',
    'rule=de/person/gone',
    '__proto__=1',
    'constructor',
  ])
    expect(featureOfName(name, templates), name).toBe(-1);
});

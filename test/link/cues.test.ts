import { describe, expect, it } from 'vitest';
import {
  isCued,
  isGuess,
  isNearlyPerson,
  isRuled,
  isThere,
  marginOf,
  speaksForPerson,
} from '../../src/link/cues.ts';
import type { Evidence, Mention } from '../../src/model.ts';

const mention = (margin: number | undefined, ...evidence: readonly Evidence[]): Mention => ({
  start: 0,
  end: 5,
  sentence: 0,
  text: 'Brenn',
  name: 'Brenn',
  kind: 'organization',
  form: 'name',
  evidence: [{ by: 'feature', id: 'shape=X', weight: 9 }, ...evidence],
  ...(margin !== undefined && { runnerUp: { kind: 'none', margin } }),
});
const rule = (id: `${string}/${string}`): Evidence => ({ by: 'rule', id, weight: 4 });

it('a rule is a cue where the mention is clearly what it is', () => {
  expect(isCued(mention(30, rule('de/organization/x')))).toBe(true);
  expect(isCued(mention(12, rule('de/organization/x')))).toBe(false);
  expect(isCued(mention(30))).toBe(false);
});

it('an organization that hardly anything speaks for is a guess', () => {
  expect(isGuess(mention(10))).toBe(true);
  expect(isGuess(mention(11))).toBe(false);
  expect(marginOf(mention(undefined))).toBe(0);
});

describe('what speaks for a person', () => {
  it('is a rule, the article, or that a person is the next best', () => {
    expect(speaksForPerson(mention(40, rule('de/person/x')))).toBe(true);
    expect(speaksForPerson(mention(40, { by: 'memory', id: 'person other one', weight: 7 }))).toBe(true);
    expect(speaksForPerson({ ...mention(40), runnerUp: { kind: 'person', margin: 40 } })).toBe(true);
    expect(speaksForPerson(mention(40, { by: 'memory', id: 'person other one', weight: -7 }))).toBe(false);
  });

  it('nearly makes one where it is a rule and little is against it', () => {
    expect(isNearlyPerson(mention(15, rule('de/person/x')))).toBe(true);
    expect(isNearlyPerson(mention(16, rule('de/person/x')))).toBe(false);
    expect(isNearlyPerson({ ...mention(2), runnerUp: { kind: 'person', margin: 2 } })).toBe(false);
  });
});

it('a rule may speak for what the mention is, however little', () => {
  expect(isRuled(mention(1, rule('de/organization/x')))).toBe(true);
  expect(isRuled(mention(1, rule('de/person/x')))).toBe(false);
});

it('a small word says that something is there, unless the name is inflected', () => {
  const left: Evidence = { by: 'feature', id: 'left=in place', weight: 3 };
  expect(isThere(mention(1, left))).toBe(true);
  expect(isThere({ ...mention(1, left), text: 'Brenns' })).toBe(false);
  expect(isThere(mention(1))).toBe(false);
});

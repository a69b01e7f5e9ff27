/** Rules with what they were measured to be worth, by the compiled packs. */
import { expect, it } from 'vitest';
import { measuredRules } from '../../src/cli/rule-catalogue.ts';

it('a rule is found by its id, with its pattern in words', () => {
  const [rule, ...others] = measuredRules('de/person/role-before-name');
  expect(others).toEqual([]);
  expect(rule).toMatchObject({
    ...{ id: 'de/person/role-before-name', sort: 'name', finds: 'person' },
    pattern: expect.stringMatching(/^role; as name: name start; /),
  });
});

it('by the beginning of ids all are found that begin so', () => {
  const ids = measuredRules('de/party/').map(({ id }) => id);
  expect(ids).toContain('de/party/name-before-brackets');
  expect(ids.filter((id) => !id.startsWith('de/party/'))).toEqual([]);
  expect(() => measuredRules('de/party/', 'en')).toThrow('No rule has the id');
});

it('rules of names are measured on gold, those of relations by readers', () => {
  const [name] = measuredRules('en/person/role-before-name');
  expect(name?.measured).toMatchObject({ by: 'gold', drop: expect.any(Number) });
  const [relation] = measuredRules('de/party/name-before-brackets');
  expect(relation?.measured?.by).toBe('read');
  expect(relation?.measured?.fired).toBeGreaterThanOrEqual(relation?.measured?.right ?? Number.NaN);
  expect(measuredRules('same-row')[0]).not.toHaveProperty('measured');
});

it('an id that is not there is told with those that are near', () => {
  expect(() => measuredRules('fr/person/role-before-name')).toThrow(
    /No rule has the id “fr\/person\/role-before-name”\. There are:\n {2}de\/person\/role-before-name/,
  );
  expect(() => measuredRules('nothing-at-all')).toThrow('All ids: dramatis rules');
  expect(() => measuredRules(undefined, 'xx')).toThrow('There are those of: ');
});

/** The catalogue holds every rule once, as it was written. */
import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../src/find/changes.ts';
import { languages } from '../../src/languages/index.ts';
import { BLOCKERS, REASONS } from '../../src/link/index.ts';
import { READER_LANGUAGES } from '../../src/model.ts';
import { CATALOGUE, catalogued } from '../../src/why/catalogue.ts';

it('every id stands there once', () => {
  const ids = CATALOGUE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const rules = languages.flatMap(({ rules: own, provisos, relations: { years, ...relations } }) => [
    ...[...own, ...provisos, ...relations.rules, ...relations.guards, ...relations.statuses],
    ...(years?.rules ?? []),
  ]);
  const those = [...rules, ...REASONS, ...BLOCKERS].map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...those, ...CHANGES]));
});

it('an entry is found by the id that evidence names', () => {
  const [german] = languages.filter(({ code }) => code === 'de');
  const rule = german?.relations.rules[0] ?? expect.fail();
  expect(catalogued(rule.id)).toMatchObject({
    ...{ language: 'de', sort: 'relation', finds: rule.type, match: rule.match, because: rule.because },
    ...{ examples: rule.examples, notIn: rule.notIn },
  });
  expect(catalogued('same-row')).toMatchObject({ sort: 'link', finds: 'one actor' });
  expect(catalogued('de/person/nothing')).toBeUndefined();
});

it('ids of a language begin with its code, and say of guards, statuses and years what they are', () => {
  for (const { id, language, sort } of CATALOGUE) {
    if (language !== undefined) expect(id.startsWith(`${language}/`), id).toBe(true);
    if (sort === 'guard' || sort === 'status' || sort === 'year')
      expect(id).toMatch(new RegExp(`^[a-z]+/${sort}/[a-z]+(-[a-z]+)*$`));
  }
});

it('what says how a role is held stands where it was written', () => {
  const status = languages.flatMap(({ relations }) => relations.statuses);
  const behind = status.find(({ where }) => where === 'behind') ?? expect.fail();
  expect(catalogued(behind.id)).toMatchObject({ finds: behind.status, behind: behind.match });
  const [guard] = languages.flatMap(({ relations }) => relations.guards.filter(({ before }) => before));
  expect(catalogued(guard?.id ?? '')).toMatchObject({ sort: 'guard', before: guard?.before });
});

it('guards of rules of names are told as patterns', () => {
  const guarded = languages
    .flatMap(({ rules }) => rules)
    .find(({ notBefore }) => (notBefore?.length ?? 0) > 1);
  expect(catalogued(guarded?.id ?? '')?.notBefore).toBe(
    `(${guarded?.notBefore?.map((tag) => `#${tag}`).join('|')})`,
  );
});

it('rules with several patterns have all of them', () => {
  const several = languages.flatMap(({ rules }) => rules).find(({ orMatch }) => orMatch !== undefined);
  expect(catalogued(several?.id ?? '')).toMatchObject({ match: several?.match, orMatch: several?.orMatch });
});

describe.each(CATALOGUE.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  it('has a reason in a sentence for every reader, and texts in which it fires and in which not', () => {
    for (const reader of READER_LANGUAGES) expect(entry.because[reader]).toMatch(/^[\p{Lu}„“][^\n]{15,}\.$/u);
    expect(entry.examples.length).toBeGreaterThanOrEqual(entry.sort === 'blocker' ? 1 : 2);
    expect(entry.notIn.length).toBeGreaterThanOrEqual(1);
  });
});

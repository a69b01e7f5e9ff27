/** Every finder suggests something in its examples, and nothing in its counter-examples. */
import { describe, expect, it } from 'vitest';
import { READER_LANGUAGES } from '../../../src/model.ts';
import { FINDERS, suggestionsIn } from '../../../src/review/index.ts';
import { made } from '../made.ts';

it('have ids of their own', () => {
  expect(new Set(FINDERS.map(({ id }) => id)).size).toBe(FINDERS.length);
});

describe.each(FINDERS.map((finder) => [finder.id, finder] as const))('%s', (id, finder) => {
  it.each(finder.examples.map((one) => [one.join(' | '), one] as const))('suggests in: %s', (_, example) => {
    const [first] = suggestionsIn(made(example).corpus, [finder]);
    expect(first).toMatchObject({ finder: id });
    expect(first?.doubt).toBeLessThan(1);
    expect(first?.moved).toBeGreaterThan(0);
    for (const reader of READER_LANGUAGES) expect(first?.because[reader]).toMatch(/\.$/u);
  });

  it.each(finder.notIn.map((one) => [one.join(' | '), one] as const))('is silent in: %s', (_, example) => {
    expect(suggestionsIn(made(example).corpus, [finder])).toEqual([]);
  });

  it('has a title in every language of readers', () => {
    expect(finder.title.en).not.toBe(finder.title.de);
  });

  it('finds nothing in a corpus without actors, and in one of a single sure actor', () => {
    expect(suggestionsIn(made(['']).corpus, [finder])).toEqual([]);
    expect(suggestionsIn(made([]).corpus, [finder])).toEqual([]);
    expect(suggestionsIn(made(['Berlin* (place)']).corpus, [finder])).toEqual([]);
  });

  it('is not held up by names of ten thousand letters, nor by a thousand alike', () => {
    const long = `${'Wondra'.repeat(1_667)} Lutz`;
    const many = Array.from(
      { length: 1_000 },
      (_, i) => `Emil Wondra${'abcdefghij'.charAt(i % 10)} (person)`,
    );
    const { corpus } = made([`${long} (person) + ${long.slice(1)} (person)`, ...many, 'Berlin* (place)']);
    expect(corpus.actors.every(({ label }) => label.length < 1_000)).toBe(true);
    expect(suggestionsIn(corpus, [finder]).length).toBeLessThan(100);
  });
});

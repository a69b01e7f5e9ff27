/** What holds for every verb of corrections. */
import { describe, expect, it } from 'vitest';
import { entryText } from '../../../src/corrections/edit.ts';
import { entryKey } from '../../../src/corrections/entry.ts';
import { parseCorrections } from '../../../src/corrections/parse.ts';
import { VERBS, verbOf } from '../../../src/corrections/verbs/index.ts';

it('verbs have names of their own, by which they are found', () => {
  expect(new Set(VERBS.map(({ id }) => id)).size).toBe(VERBS.length);
  for (const verb of VERBS) expect(verbOf(verb.id)).toBe(verb);
  expect(verbOf('frobnicate')).toBeUndefined();
});

describe.each(VERBS.map((verb) => [verb.id, verb] as const))('%s', (id, verb) => {
  it.each(verb.examples)('reads its example, and writes it so that it is read again: %s', (example) => {
    const { corrections, problems } = parseCorrections(example);
    expect(problems).toEqual([]);
    expect(corrections.map((one) => one.verb)).toEqual([id]);
    const again = parseCorrections(corrections.map((one) => entryText(one)).join(''));
    expect(again.corrections.map(entryKey)).toEqual(corrections.map(entryKey));
    expect(verb.value(corrections[0] ?? expect.fail())).not.toBeUndefined();
  });

  it('says what is wrong with nonsense, and throws nothing', () => {
    for (const value of [null, 3, '', [], {}, { a: 1 }, [null, null], [['a']], { actor: {}, to: [] }]) {
      const read = verb.read(value);
      if (typeof read !== 'string') expect(verb.read(verb.value(read))).toEqual(read);
    }
    expect(verb.read(null)).toMatch(/\.$/);
  });

  it('tells readers what it is and means in each language', () => {
    expect(verb.title.en).not.toBe(verb.title.de);
    expect(verb.because.en).not.toBe(verb.because.de);
  });
});

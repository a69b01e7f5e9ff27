import { expect, it } from 'vitest';
import { kindIn, VERDICTS_OF_PAIR, verdictsOfMention } from '../../src/judge/verdict.ts';
import { KINDS } from '../../src/model.ts';

it.each(KINDS)('a %s may be anything but wrongly what it is, each with a key of its own', (kind) => {
  const verdicts = verdictsOfMention(kind);
  expect(verdicts.flatMap(({ id }) => kindIn(id) ?? []).sort()).toEqual(
    KINDS.filter((one) => one !== kind).sort(),
  );
  expect(new Set(verdicts.map(({ key }) => key)).size).toBe(verdicts.length);
});

it('no key means undo or quit', () => {
  const keys = [...KINDS.flatMap(verdictsOfMention), ...VERDICTS_OF_PAIR].map(({ key }) => key);
  expect(keys).not.toContain('u');
  expect(keys).not.toContain('q');
});

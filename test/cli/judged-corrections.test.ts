/** Corrections out of judgements about the sample graph. */
import { expect, it } from 'vitest';
import { questionsOf } from '../../src/cli/judgeable.ts';
import { leftText, mendsOf } from '../../src/cli/judged-corrections.ts';
import { openPublished } from '../../src/cli/published.ts';
import { occurrencesIn } from '../../src/cli/published-occurrences.ts';

const published = openPublished('graph');
const questions = questionsOf(
  published,
  occurrencesIn('graph').occurrences,
  { seed: 2, mentions: 60, pairs: 0 },
  [],
);
const about = (verdict: string, fits: (actor: string) => boolean) => {
  const found = questions.find(({ subject }) => fits(subject.actor)) ?? expect.fail();
  return { ...found.subject, verdict };
};

it('name the row where a list has the name', () => {
  const one = about('no-name', (actor) => actor.startsWith('e:countries/'));
  expect(mendsOf([one], published).entries).toEqual([
    { verb: 'ignore', actors: [{ row: one.actor.slice(2) }], in: `${one.article}:${one.start}` },
  ]);
});

it('leave what nobody has said how it is right, and pass over what is right', () => {
  const span = about('wrong-span', () => true);
  const { entries, left } = mendsOf([span, { ...span, verdict: 'right' }], published);
  expect(entries).toEqual([]);
  expect(leftText(left)).toEqual([
    expect.stringMatching(/^\S+:\d+ {2}.+ \((person|organization|place)\): wrong-span$/),
  ]);
});

it('name an actor that is gone by what stands there', () => {
  const one = {
    ...about('no-name', () => true),
    actor: 'e:p/nobody',
    kind: 'person' as const,
    name: 'Niemand',
  };
  expect(mendsOf([one], published).entries).toMatchObject([
    { actors: [{ name: 'Niemand', kind: 'person' }] },
  ]);
});

/** What can be judged of the sample graph. */
import { expect, it } from 'vitest';
import { questionsOf, standingIn } from '../../src/cli/judgeable.ts';
import { openPublished } from '../../src/cli/published.ts';
import { occurrencesIn } from '../../src/cli/published-occurrences.ts';

const published = openPublished('graph');
const WANTED = { seed: 1, mentions: 12, pairs: 5 };
const { occurrences } = occurrencesIn('graph');
const questions = questionsOf(published, occurrences, WANTED, []);
const judgements = questions.map(({ subject }) => ({ ...subject, verdict: 'unsure' }));

it('is a sample of mentions and then of pairs, each with what stands there', () => {
  expect(questions.map(({ subject: { other } }) => other !== undefined)).toEqual([
    ...Array<boolean>(12).fill(false),
    ...Array<boolean>(5).fill(true),
  ]);
  for (const { text, subject } of questions) expect(text).toContain(`[${subject.name}]`);
});

it('leaves out what was judged already, and asks for what is left', () => {
  const left = questionsOf(published, occurrences, WANTED, judgements.slice(0, 9));
  expect(left).toEqual(questions.slice(9));
});

it('stands as long as text and graph are as they were', () => {
  const standing = standingIn(published);
  expect(new Set(judgements.map(standing))).toEqual(new Set(['same']));
  const [first = expect.fail()] = judgements;
  expect(standing({ ...first, hash: '0' })).toBe('changed');
  expect(standing({ ...first, article: 'nowhere' })).toBe('changed');
  expect(standing({ ...first, actor: 'e:p/somebody-else' })).toBe('otherwise');
  expect(standing({ ...first, other: { ...first, hash: '0' } })).toBe('changed');
});

it('shows the kind of the actor, whatever kind its mention was found as', () => {
  const asPlaces = (id: string) => {
    const article = published.article(id);
    return (
      article && { ...article, marks: article.marks.map((mark) => ({ ...mark, kind: 'place' as const })) }
    );
  };
  const turned = { ...published, article: asPlaces };
  const kinds = questionsOf(turned, occurrences, WANTED, []).map(({ subject }) => subject.kind);
  expect(kinds).toEqual(
    questions.map(({ subject: { actor } }) => published.graph.getNodeAttribute(actor, 'kind')),
  );
  expect(new Set(kinds)).toContain('person');
  expect(new Set(judgements.map(standingIn(turned)))).toEqual(new Set(['same']));
});

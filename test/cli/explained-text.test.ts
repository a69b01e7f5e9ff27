/** Explanations in words. */
import { describe, expect, it } from 'vitest';
import type { ExplainedActor, ExplainedLink, ExplainedMention } from '../../src/cli/explained.ts';
import { explainedText } from '../../src/cli/explained-text.ts';

const MERZ = { id: 'e:p/emil-wondra', label: 'Emil Wondra', kind: 'person' };
const SPD = { id: 'e:orgs-parties/spd', label: 'SPD', kind: 'organization' };
const STATEMENT = {
  ...({
    type: 'party',
    from: MERZ,
    to: SPD,
    status: 'former',
    sentences: 2,
    first: '2020',
    last: '2021',
  } as const),
  ...{ rules: ['de/party/name-before-brackets'], at: 'a:3', reasons: ['A party in brackets.'] },
  where: [{ article: 'a', sentence: 0 }],
};
const PLACE = {
  article: { id: 'a', date: '2020', source: 'Kurier' },
  sentence: { start: 10, end: 32, text: 'Emil Wondra\n(SPD) kam.' },
  names: [
    { start: 10, end: 21, actor: MERZ.id, reasons: [] },
    { start: 23, end: 26, actor: SPD.id, reasons: [] },
  ],
};
const reason = (by: 'rule' | 'feature' | 'gazetteer', id: string, weight: number, sentence: string) => ({
  ...{ by, id, weight, sentence },
});

describe('words', () => {
  it('of an actor', () => {
    const actor: ExplainedActor = {
      ...{ explains: 'actor', actor: MERZ, mentions: 4, articles: 3, statements: [STATEMENT] },
      ...{
        names: [{ name: 'Emil Wondra', mentions: 4 }],
        reasons: [],
        links: [{ actor: SPD, sentences: 2 }],
      },
    };
    expect(explainedText(actor).split('\n')).toEqual([
      'Emil Wondra (person, e:p/emil-wondra)',
      '4 mentions in 3 articles',
      'Names: Emil Wondra 4',
      'One name alone, or nothing that joins names.',
      'What articles state:',
      '  party, former: Emil Wondra → SPD (2 sentences, 2020 – 2021)',
      '    a:3',
      '    A party in brackets.',
      '    [de/party/name-before-brackets]',
      'Linked with 1: SPD (2)',
    ]);
  });

  it('of a link, with both names marked, and of one that is none', () => {
    const link: ExplainedLink = {
      ...{ explains: 'link', actors: [MERZ, SPD], sentences: 1, articles: 1, expected: 0.2 },
      ...{ statements: [], where: [PLACE] },
    };
    expect(explainedText(link).split('\n')).toEqual([
      'Emil Wondra – SPD',
      'Together in 1 sentences of 1 articles, by chance 0.2.',
      '',
      '2020 · Kurier · a',
      '  [Emil Wondra] ([SPD]) kam.',
    ]);
    expect(explainedText({ ...link, sentences: 0, where: [] })).toBe(
      'Emil Wondra – SPD: no sentence names both.',
    );
  });

  it('of a mention: what says the same counts together, and ids of rules and rows stand behind it', () => {
    const mention: ExplainedMention = {
      ...{ explains: 'mention', ...PLACE, actor: SPD },
      mention: { start: 23, end: 26, text: 'SPD', kind: 'organization', form: 'name' },
      reasons: [
        reason('rule', 'de/a/b', 3, 'So it is.'),
        reason('feature', 'x=y', -9, 'No.'),
        reason('gazetteer', 'orgs-parties/spd', 4, 'So it is.'),
      ],
    };
    expect(explainedText(mention).split('\n').slice(2)).toEqual([
      '“SPD” is a organization (name), and stands for SPD (e:orgs-parties/spd).',
      'What spoke for it, and against it:',
      '     −9  No.',
      '     +7  So it is. [de/a/b, orgs-parties/spd]',
    ]);
  });
});

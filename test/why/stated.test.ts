import { expect, it } from 'vitest';
import type { StatementMark } from '../../src/graph/statement-marks.ts';
import { ruleSentence } from '../../src/why/explain.ts';
import { explainStatement } from '../../src/why/stated.ts';

const TEXT = 'Der frühere\nSPD-Chef Emil Wondra kam.';
const MARK: StatementMark = {
  ...{
    type: 'party-role',
    rule: 'de/party-role/part-before-role',
    subject: 'e:emil',
    object: 'e:spd',
    at: [21, 12],
  },
  ...{ start: 4, end: 32, cue: { start: 16, end: 20 }, mark: { start: 4, end: 11 } },
  ...{ status: 'former', said: false, sentence: 0 },
};

it('tells the rule, the words and what says that it is over, in the language of the reader', () => {
  expect(explainStatement(MARK, TEXT, 'en')).toEqual([
    ruleSentence(MARK.rule, 'en'),
    'It was read in the words “frühere SPD-Chef Emil Wondra”.',
    '“frühere” says that it is over.',
  ]);
  expect(explainStatement({ ...MARK, said: true }, TEXT, 'de').slice(1)).toEqual([
    'Gelesen wurde es an den Worten „frühere SPD-Chef Emil Wondra“.',
    '„frühere“ sagt, dass es vorbei ist.',
    'Der Artikel gibt es als Worte von jemand anderem wieder.',
  ]);
});

it('without such a word a role is meant as of the article; a party is not held', () => {
  const { mark: _, ...plain } = MARK;
  expect(explainStatement({ ...plain, status: 'held' }, TEXT, 'en').at(-1)).toContain('as of the article');
  const { cue: __, ...party } = plain;
  expect(explainStatement({ ...party, type: 'party', status: 'held' }, TEXT, 'en')).toHaveLength(2);
});

it('of a rule that is gone there is a sentence without its id', () => {
  expect(ruleSentence('de/role/gone', 'en')).toContain('a rule for this that the page does not know');
});

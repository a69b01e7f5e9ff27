import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse.ts';

const said = (text: string) =>
  parseCorrections(text).problems.map(({ where, message }) => `${where}: ${message}`);

it('reads entries with their lines, scopes and notes', () => {
  const text = '# ours\n- same: [A, B]\n\n- ignore: Egal (person)\n  in: news/7:12\n  note: an adverb\n';
  expect(parseCorrections(text)).toEqual({
    broken: false,
    problems: [],
    corrections: [
      { verb: 'same', actors: [{ name: 'A' }, { name: 'B' }], at: 'corrections.yaml:2' },
      {
        verb: 'ignore',
        actors: [{ name: 'Egal', kind: 'person' }],
        at: 'corrections.yaml:4',
        in: 'news/7:12',
        note: 'an adverb',
      },
    ],
  });
});

it.each(['', '# nothing yet\n', '---\n', '[]', 'null'])('an empty file says nothing: %j', (text) => {
  expect(parseCorrections(text)).toEqual({ corrections: [], problems: [], broken: false });
});

describe('a file that cannot be read as a whole', () => {
  it.each([
    ['- same: [A, B\n- ignore: C\n', 'corrections.yaml:2', 'not YAML'],
    ['- same: [A, B]\n  in: x\n in: y', 'corrections.yaml:3', 'not YAML'],
    ['same: [A, B]', 'corrections.yaml:1', 'no list'],
    ['\n\njust words', 'corrections.yaml:3', 'no list'],
    ['- ignore: A\n  ignore: B', 'corrections.yaml:2', 'not YAML'],
  ])('is said to be so: %j', (text, where, message) => {
    const { broken, corrections, problems } = parseCorrections(text);
    expect([broken, corrections]).toEqual([true, []]);
    expect(problems).toMatchObject([{ where, message: expect.stringContaining(message), lost: true }]);
  });
});

describe('an entry that cannot be read', () => {
  it.each([
    ['- frobnicate: A', 'corrections.yaml:1: “frobnicate” is no verb'],
    ['- note: why', 'It has no verb'],
    ['- {ignore: A, same: [B, C]}', '“same” is not known beside “ignore”'],
    ['- {ignore: A, inn: x}', '“inn” is not known beside'],
    ['- {rename: {actor: A, to: B}, in: x}', 'takes no “in”'],
    ['- {ignore: A, in: [x]}', '“in” is the id'],
    ['- just words', 'no correction'],
    ['- [A, B]', 'no correction'],
    ['- &a {ignore: A}\n- *a', 'corrections.yaml:2: This is no correction'],
  ])('costs only itself: %s', (entry, message) => {
    expect(said(`${entry}\n- ignore: Z`)).toEqual([expect.stringContaining(message)]);
    expect(parseCorrections(`${entry}\n- ignore: Z`).corrections.at(-1)).toMatchObject({
      actors: [{ name: 'Z' }],
    });
  });

  it('does not blow up by referring to itself', () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `- &l${i + 1} [*l${i}, *l${i}, *l${i}]`);
    expect(said(['- &l0 [a, a]', ...bomb].join('\n'))).toHaveLength(31);
  });
});

/** Lists of keys and values. */
import { describe, expect, it } from 'vitest';
import { type PairFormat, parsePairs } from '../../../../src/knowledge/compile/lists/pairs.ts';
import { HEAD } from '../../table.ts';

const format: PairFormat = { row: /^(\d+)\t(.+)$/, message: 'no pair', hint: 'Write a pair.' };
const parse = (...rows: readonly string[]) =>
  parsePairs('a.tsv', [...HEAD, 'number\tname', ...rows, ''].join('\n'), format);

describe('parsePairs', () => {
  it('gives values by key', () => {
    const { source, problems } = parse('1\tOne', '2\tTwo');
    expect([...(source?.values ?? [])]).toEqual([
      ['1', 'One'],
      ['2', 'Two'],
    ]);
    expect([problems, source?.head.id]).toEqual([[], 'test']);
  });

  it('says which row is none, and goes on', () => {
    const { source, problems } = parse('1\tOne', 'one\tOne');
    expect(problems).toMatchObject([
      { where: `a.tsv:${HEAD.length + 3}`, message: 'no pair', hint: 'Write a pair.' },
    ]);
    expect(source?.values.get('1')).toBe('One');
  });

  it('says which row stands in the wrong place', () =>
    expect(parse('2\tTwo', '1\tOne').problems).toMatchObject([
      { where: `a.tsv:${HEAD.length + 3}`, message: '"1" stands in the wrong place' },
    ]));
});

/** The beginning of a list. */
import { describe, expect, it } from 'vitest';
import { parseHead, provenanceOfList } from '../../../../src/knowledge/compile/lists/head.ts';

const HEAD = ['# id: a', '# title: A list', '# licence: MIT', '# origin: written for a test'];
const parsed = (...lines: readonly string[]) => parseHead('a.txt', lines.join('\n'), ['class']);

describe('the head of a list', () => {
  it('ends at the first other line; empty lines count, but are passed over', () => {
    const { head, body, problems } = parsed(...HEAD, '# class: role', 'Bote', '', '# no head', '');
    expect(problems).toEqual([]);
    expect(head?.more.get('class')).toBe('role');
    expect(body).toEqual([
      { number: 6, text: 'Bote' },
      { number: 8, text: '# no head' },
    ]);
  });

  it('may be all there is', () => expect(parsed(...HEAD, '# class: role').body).toEqual([]));

  it('is needed', () => {
    const { head, problems } = parsed('Bote');
    expect(head).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual(
      ['id', 'title', 'licence', 'origin', 'class'].map((key) => `the head line "# ${key}: …" is missing`),
    );
  });

  it('says where the list comes from', () => {
    const { head } = parsed(...HEAD);
    expect(head && provenanceOfList(head)).toEqual({
      name: 'a',
      licence: 'MIT',
      origin: 'written for a test',
    });
  });
});

/** The beginning of a list. */
import { describe, expect, it } from 'vitest';
import { parseHead, provenanceOfList } from '../../../../src/knowledge/compile/lists/head.ts';

const HEAD = [
  '# id: a',
  '# title: A list',
  '# licence: MIT',
  '# origin: written for a test',
  '# retrieved: own words, 2026-11-29',
];
const parsed = (...lines: readonly string[]) => parseHead('a.txt', lines.join('\n'), ['class']);

describe('the head of a list', () => {
  it('ends at the first other line; empty lines count, but are passed over', () => {
    const { head, body, problems } = parsed(...HEAD, '# class: role', 'Bote', '', '# no head', '');
    expect(problems).toEqual([]);
    expect(head?.more.get('class')).toBe('role');
    expect(body).toEqual([
      { number: 7, text: 'Bote' },
      { number: 9, text: '# no head' },
    ]);
  });

  it('may be all there is', () => expect(parsed(...HEAD, '# class: role').body).toEqual([]));

  it('is needed', () => {
    const { head, problems } = parsed('Bote');
    expect(head).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual(
      ['id', 'title', 'licence', 'origin', 'retrieved', 'class'].map(
        (key) => `the head line "# ${key}: …" is missing`,
      ),
    );
  });

  it('says where the list comes from', () => {
    const { head } = parsed(...HEAD);
    expect(head && provenanceOfList(head)).toEqual({
      name: 'a',
      licence: 'MIT',
      origin: 'written for a test',
      retrieved: 'own words, 2026-11-29',
    });
  });

  it.each(['2026-11-20', 'own words, 2026-11-20', 'counted, 2026-11-20', 'fitted, 2026-11-20'])(
    'may say of its day: %s',
    (day) => {
      expect(parsed(...HEAD.slice(0, 4), `# retrieved: ${day}`, '# class: role').problems).toEqual([]);
    },
  );

  it.each(['yesterday', '2026', 'bought, 2026-11-20', '2026-11-20, own words'])(
    'names a day: not %s',
    (day) => {
      const { problems } = parsed(...HEAD.slice(0, 4), `# retrieved: ${day}`, '# class: role');
      expect(problems).toEqual([
        {
          code: 'knowledge/list',
          where: 'a.txt',
          message: `"# retrieved: ${day}" names no day`,
          hint: expect.stringContaining('the day on which it was fetched, 2026-11-20'),
        },
      ]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { table } from '../../src/write/table.ts';

describe('table', () => {
  it('quotes what needs quotes and ends lines with CR LF', () => {
    expect(table(['a', 'b,c', 'say "x"'], [['two\nlines', 1.5, undefined]])).toBe(
      'a,"b,c","say ""x"""\r\n"two\nlines",1.5,\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '＝1+1', '＋1', '－1', '＠x', '\t=x', '\r=x', '\n=x'])(
    'makes %j harmless, at the head of a column, too',
    (formula) => {
      const cell = /[\r\n]/u.test(formula) ? `"'${formula}"` : `'${formula}`;
      expect(table([formula], [[formula]])).toBe(`${cell}\r\n${cell}\r\n`);
    },
  );

  it('leaves negative numbers and signs within a text alone', () => {
    expect(table(['a=1'], [[-3], ['x-y'], [true]])).toBe('a=1\r\n-3\r\nx-y\r\ntrue\r\n');
  });
});

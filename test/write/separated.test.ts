import { describe, expect, it } from 'vitest';
import { type Cells, commaLine, tabLine } from '../../src/write/separated.ts';

describe('values with commas', () => {
  it('are quoted where they need quotes, and end with CR LF', () => {
    expect(commaLine(['a', 'b,c', 'say "x"'])).toBe('a,"b,c","say ""x"""\r\n');
    expect(commaLine(['two\nlines', 1.5, undefined])).toBe('"two\nlines",1.5,\r\n');
  });

  it('may be values with semicolons', () => {
    expect(commaLine(['a,b', 'c;d', 0.5], ';')).toBe('"a,b";"c;d";0.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '＝1+1', '＋1', '－1', '＠x', '\t=x', '\r=x', '\n=x'])(
    'make %j harmless, with tabs, too',
    (formula) => {
      const cell = /[\r\n]/u.test(formula) ? `"'${formula}"` : `'${formula}`;
      expect(commaLine([formula])).toBe(`${cell}\r\n`);
      expect(tabLine([formula]).startsWith("'")).toBe(true);
    },
  );

  it('leave negative numbers and signs within a text alone', () => {
    const cells: Cells = [-3, 'x-y', true];
    expect(commaLine(cells)).toBe('-3,x-y,true\r\n');
    expect(tabLine(cells)).toBe('-3\tx-y\ttrue\n');
  });

  it('hold no half of a character', () => expect(commaLine(['a\ud800b'])).toBe('ab\r\n'));
});

it('values with tabs are a line a row whatever they hold, and nothing is quoted', () => {
  expect(tabLine(['a\tb', 'c\r\nd', 'say "x"', undefined])).toBe('a b\tc d\tsay "x"\t\n');
});

import { expect, it } from 'vitest';
import { readDay } from '../../src/filters/day.ts';

it.each(['2020', '2020-01', '2020-01-31', '2020-02-29', '0050-12-31'])('%s is a day', (text) =>
  expect(readDay([text])).toBe(text),
);

it.each(['', '20', '2020-1', '2020-13', '2021-02-29', '2020-01-32', '01.02.2020', '2020/01/02', 'today'])(
  '“%s” is none',
  (text) => expect(readDay([text])).toBeUndefined(),
);

it('two days are none', () => expect(readDay(['2020', '2021'])).toBeUndefined());

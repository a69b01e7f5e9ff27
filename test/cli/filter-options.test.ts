import { Command } from 'commander';
import { expect, it } from 'vitest';
import { chosenBy, chosenWords, withFilters } from '../../src/cli/filter-options.ts';
import { FILTERS } from '../../src/filters/index.ts';

const all = FILTERS.map(({ id }) => id);
const parsed = (...args: readonly string[]) =>
  chosenBy(withFilters(new Command('x'), all).parse(args, { from: 'user' }).opts());

it('options are read by the definitions of the filters', () => {
  expect(parsed()).toEqual({ choices: {}, about: [] });
  expect(
    parsed(
      '--from',
      '2020-01',
      '--source',
      'A',
      'B',
      '--undated',
      '--window',
      '3',
      '--about',
      'Angela Merkel',
    ),
  ).toEqual({
    choices: { from: '2020-01', sources: ['A', 'B'], undated: true, window: 3 },
    about: ['Angela Merkel'],
  });
});

it.each([
  [['--from', '2020-02-30'], '--from 2020-02-30: A date is a year, a month or a day'],
  [['--to', 'March'], '--to March: A date'],
  [['--window', 'page'], '--window page: A window is'],
  [['--min', '0'], '--min 0: It is a whole number'],
  [['--kinds', 'thing'], '--kinds thing: A kind is one of person'],
  [['--from', '2021', '--to', '2020-12'], '--from 2021 lies after --to 2020-12'],
])('%j is refused, with what to write', (args, message) => {
  expect(() => parsed(...args)).toThrow(message);
});

it('a month of the year up to which is chosen is no mistake', () =>
  expect(parsed('--from', '2020-06', '--to', '2020').choices).toEqual({ from: '2020-06', to: '2020' }));

it('only the wanted filters are options, each with its help', () => {
  const help = withFilters(new Command('x'), ['from', 'sources']).helpInformation();
  expect(help).toContain('--source <name...>');
  expect(help).toContain('only articles from this day');
  expect(help).not.toContain('--window');
});

it('what is chosen has words', () =>
  expect(chosenWords({ from: '2020', sources: ['A & B'] })).toBe('from=2020&source=A+%26+B'));

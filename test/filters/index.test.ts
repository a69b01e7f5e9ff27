import { describe, expect, it } from 'vitest';
import {
  type Choices,
  FILTERS,
  type FilterId,
  readChoices,
  without,
  written,
} from '../../src/filters/index.ts';
import { OPTIONS } from '../../src/filters/options.ts';

/** Of each filter texts that it understands with what they choose, and texts that it does not. */
const EXAMPLES: Readonly<
  Record<FilterId, readonly [right: readonly string[], chosen: Choices, wrong: readonly string[]]>
> = {
  from: [['2020-01'], { from: '2020-01' }, ['January']],
  to: [['2020-02-29'], { to: '2020-02-29' }, ['2021-02-29']],
  undated: [['1'], { undated: true }, ['yes']],
  sources: [['Der Morgen', ''], { sources: ['Der Morgen', ''] }, []],
  languages: [['de'], { languages: ['de'] }, ['']],
  about: [['e:people/angela-merkel'], { about: ['e:people/angela-merkel'] }, ['Angela Merkel']],
  window: [['3'], { window: 3 }, ['page']],
  minimum: [['2'], { minimum: 2 }, ['0']],
  relations: [['role.party'], { relations: ['role', 'party'] }, ['friend']],
  kinds: [['person.place'], { kinds: ['person', 'place'] }, ['thing']],
};

describe.each(FILTERS)('$name', ({ id, read, write, title }) => {
  const { help, wants } = OPTIONS[id];
  const [right, chosen, wrong] = EXAMPLES[id];

  it('reads and writes', () => {
    expect(read(right)).toEqual(chosen);
    expect(write(chosen)).toEqual(right);
    expect(write({})).toEqual([]);
  });

  it('does not read what makes no sense, and says what does', () => {
    if (wrong.length > 0) expect(read(wrong)).toBeUndefined();
    expect(wants).toMatch(/\.$/);
  });

  it('has words for readers and for help', () => {
    expect([title.en, title.de, help].every((text) => text !== '')).toBe(true);
  });
});

const ALL: Choices = Object.assign({}, ...Object.values(EXAMPLES).map(([, chosen]) => chosen));

it('all that is chosen comes back from its texts', () => {
  const texts = written(ALL);
  expect(readChoices((name) => texts.filter(([one]) => one === name).map(([, text]) => text))).toEqual(ALL);
});

it('what is not understood is passed over, and told', () => {
  const told: string[] = [];
  const texts: Record<string, string[]> = { from: ['soon'], language: ['en'] };
  const choices = readChoices(
    (name) => texts[name] ?? [],
    ({ name }, wrong) => told.push(`${name} ${wrong}`),
  );
  expect(choices).toEqual({ languages: ['en'] });
  expect(told).toEqual(['from soon']);
});

it('choices are taken back one by one', () =>
  expect(without({ from: '2020', to: '2021', window: 3 }, 'from', 'window')).toEqual({ to: '2021' }));

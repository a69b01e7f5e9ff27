import { expect, it } from 'vitest';
import { reviewAll } from '../../src/cli/reviewing.ts';
import { entryText } from '../../src/corrections/edit.ts';
import type { Entry } from '../../src/corrections/index.ts';
import { suggestionsIn } from '../../src/review/index.ts';
import { made } from '../review/made.ts';

const { corpus } = made([
  'Anbetracht (place) 45 + Nordrhein-Westfalen* (place) + Nordrhein-Westfallen (place)',
  'Anbetracht (place) 45 + Schieflage (place) 45',
]);
const SUGGESTIONS = suggestionsIn(corpus);

async function reviewed(keys: string, refusal?: string) {
  const said: string[] = [];
  const file: Entry[] = [];
  async function* answers() {
    yield* keys;
  }
  const kept = await reviewAll(SUGGESTIONS, answers(), {
    say: (text) => void said.push(text),
    textOf: async ({ subject }) => subject.actors.map(({ label }) => label).join(' = '),
    entriesOf: ({ entries }, { subject }) => entries(subject, corpus.actors),
    keep: async (entries) => {
      if (refusal === undefined) file.push(...entries);
      return refusal;
    },
    takeBack: async (entries) => void file.splice(file.length - entries.length, entries.length),
  });
  const asked = said.flatMap((text) => /^\n\d+ of \d+ {2}(.+)$/mu.exec(text)?.[1] ?? []);
  return { kept, asked, said, file: file.map((entry) => entryText(entry).trim()) };
}

it('asks one after the other, and keeps each answer', async () => {
  const { kept, asked, said, file } = await reviewed('nrs');
  expect(said.at(-1)).toContain('the last one');
  expect(asked).toEqual(['Anbetracht', 'Schieflage', 'Nordrhein-Westfalen = Nordrhein-Westfallen']);
  expect(file).toEqual([
    '- ignore: Anbetracht (place)',
    '- keep: Schieflage (place)',
    '- same: [Nordrhein-Westfalen (place), Nordrhein-Westfallen (place)]',
  ]);
  expect(kept).toBe(3);
});

it('skips, takes back as often as one likes, and quits', async () => {
  const { kept, asked, said, file } = await reviewed('ukruunxq');
  expect(said[1]).toContain('nothing to take back');
  expect(asked).toEqual([
    'Anbetracht',
    'Schieflage',
    'Nordrhein-Westfalen = Nordrhein-Westfallen',
    'Schieflage',
    'Anbetracht',
    'Schieflage',
  ]);
  expect(said.at(-1)).toContain('“x” is none of: n no actor');
  expect(file).toEqual(['- ignore: Anbetracht (place)']);
  expect(kept).toBe(1);
});

it('takes back the last answer of all, and ends at any other key', async () => {
  const { kept, file } = await reviewed('nrsusxnnn');
  expect(kept).toBe(3);
  expect(file).toHaveLength(3);
});

it('asks again where an answer cannot be kept, and nothing where there is nothing', async () => {
  const { kept, asked, said } = await reviewed('n', 'It contradicts line 3.');
  expect([kept, asked, said.at(-1)]).toEqual([0, ['Anbetracht'], 'It contradicts line 3.']);
});

/** The table of offices that are over: every row is somebody, and every language that tells offices has words for all kinds. */
import { expect, it } from 'vitest';
import { openEndedOffices } from '../../../src/knowledge/open/ended-offices.ts';
import { languages } from '../../../src/languages/index.ts';
import { knowledge } from '../../knowledge.ts';

const { endedOffices, rowById } = knowledge.gazetteer;

it('names people of the lists, each with a year in which an office ended', () => {
  expect([...endedOffices.keys()].filter((id) => rowById(id)?.kind !== 'person')).toEqual([]);
  for (const ends of endedOffices.values()) {
    expect(ends).not.toEqual([]);
    for (const [, year] of ends) expect(year).toBeGreaterThanOrEqual(1000);
  }
  expect(endedOffices.get('people-usa/barack-obama')).toEqual([['president', 2017]]);
});

it('has kinds of office that languages have words for', () => {
  const kinds = new Set([...endedOffices.values()].flat().map(([kind]) => kind));
  for (const { relations } of languages)
    if (relations.offices) expect(new Set(Object.keys(relations.offices))).toEqual(kinds);
});

it('reads a person a line', () => {
  const pack = { text: () => 'people-world/ema-wondra\tmayor=2016 president=1999\n' };
  expect([...openEndedOffices(pack)]).toEqual([
    [
      'people-world/ema-wondra',
      [
        ['mayor', 2016],
        ['president', 1999],
      ],
    ],
  ]);
});

/** States that bear the name of a city. */
import { describe, expect, it } from 'vitest';
import type { SeenPlace } from '../../../src/link/places/bearings.ts';
import { statesAmong } from '../../../src/link/places/states.ts';
import type { Row } from '../../../src/model.ts';
import { knowing } from '../knowledge.ts';
import { marked } from '../marked.ts';

const state = (name: string): Row => ({
  id: `regions/bundesstaat-${name.toLowerCase().replace(' ', '-')}`,
  kind: 'place',
  label: { de: `Bundesstaat ${name}` },
  flags: ['state'],
});
const STATES = [state('New York'), state('Washington')];
const [NEW_YORK, WASHINGTON] = STATES.map(({ id }) => id);
const CITY = '[[New York|place|cities/new-york]]';
const CAPITAL = '[[Washington|place|cities/washington]]';
const OHIO = '[[Ohio|place|regions/ohio|state]]';
const TEXAS = '[[Texas|place|regions/texas|state]]';
const HESSE = '[[Hessen|place|regions/hessen|state]]';
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'cities/new-york': ['regions/bundesstaat-new-york', 'countries/usa'],
  'regions/hessen': ['countries/deutschland'],
};

/** The ids of the states that the cities of a text mean. */
function meant(text: string): readonly string[] {
  const { founds, rows, lookup, texts } = marked([text]);
  const seen = (founds[0]?.mentions ?? []).flatMap((mention, index): readonly SeenPlace[] => {
    const row = lookup(mention.row ?? '');
    return row ? [{ index, mention, row: { ...row, within: WITHIN[row.id] ?? ['countries/usa'] } }] : [];
  });
  const known = knowing((id) => STATES.find((one) => one.id === id), [...rows, ...STATES]);
  return [...statesAmong(seen, seen, known, texts('a0') ?? '').values()].map(({ id }) => id);
}

describe('a city means the state of its name', () => {
  it.each([
    ['behind the word for one', `Im Bundesstaat ${CITY}.`, NEW_YORK],
    ['behind its genitive', `Die Wahl des Bundesstaates ${CITY}.`, NEW_YORK],
    ['behind its plural', `In den Bundesstaaten ${CAPITAL} und ${OHIO}.`, WASHINGTON],
    ['between others', `In ${OHIO}, ${CITY} und ${TEXAS}.`, NEW_YORK],
    ['before others', `In ${CITY}, ${OHIO} und ${TEXAS}.`, NEW_YORK],
  ])('%s', (_, text, id) => expect(meant(text)).toEqual([id]));

  it.each([
    ['beside one other', `In ${CITY} und ${OHIO}.`],
    ['among those of another country', `In ${HESSE}, ${CITY} und ${HESSE}.`],
    ['among others that are no row', `In ${OHIO} bei ${CITY} wie ${TEXAS}.`],
    ['behind another word', `Die Stadt ${CITY}.`],
    ['where no state holds it', `In ${OHIO}, ${CAPITAL} und ${TEXAS}.`],
  ])('but not %s', (_, text) => expect(meant(text)).toEqual([]));
});

/** Places told by what stands beside their name. */
import { describe, expect, it } from 'vitest';
import type { SeenPlace } from '../../../src/link/places/bearings.ts';
import { toldBeside } from '../../../src/link/places/beside.ts';
import type { Row } from '../../../src/model.ts';
import { knowing, namesake } from '../knowledge.ts';
import { marked } from '../marked.ts';

const STATE: Row = {
  id: 'regions/bundesstaat-washington',
  kind: 'place',
  label: { de: 'Bundesstaat Washington' },
  flags: ['state'],
};
const RIVALS = [
  namesake('cities/rochester-us-mn', 'Rochester', 1, 'regions/minnesota', 'countries/usa'),
  namesake('cities/rochester-us-ny', 'Rochester', 2, 'regions/bundesstaat-new-york', 'countries/usa'),
];

/** The id of what the first mark of a text means. */
function told(text: string, within: readonly string[] = []): string | undefined {
  const { founds, rows, lookup, texts } = marked([text]);
  const [found] = founds;
  const seen = (found?.mentions ?? []).flatMap((mention, index): readonly SeenPlace[] => {
    const row = lookup(mention.row ?? '');
    if (row === undefined) return [];
    const lies = row.id === 'cities/new-york' ? ['regions/bundesstaat-new-york', 'countries/usa'] : within;
    return [{ index, mention, row: { ...row, within: lies } }];
  });
  const [first] = seen;
  if (first === undefined) throw new Error('no mark');
  return toldBeside(first, RIVALS, seen, knowing(lookup, [...rows, STATE]), texts('a0') ?? '')?.id;
}

describe('toldBeside', () => {
  it.each([
    [
      '[[Rochester|place|cities/rochester]], [[Minnesota|place|regions/minnesota|state]].',
      'cities/rochester-us-mn',
    ],
    ['[[Rochester|place|cities/rochester]], [[New York|place|cities/new-york]].', 'cities/rochester-us-ny'],
    [
      '[[Rochester|place|cities/rochester]] in den [[USA|place|countries/usa|country]].',
      'cities/rochester-us-mn',
    ],
    ['Im US-Bundesstaat [[Washington|place|capitals/washington]].', STATE.id],
    ['[[Rochester|place|cities/rochester]] in [[England|place|countries/england|country]].', undefined],
    ['[[Rochester|place|cities/rochester]]. [[Minnesota|place|regions/minnesota|state]].', undefined],
    ['Im Raum [[Washington|place|capitals/washington]].', undefined],
  ])('reads %s', (text, id) => expect(told(text)).toBe(id));

  it('keeps the best known where its own country stands beside it', () => {
    const text = '[[Rochester|place|cities/rochester]] in [[England|place|countries/england|country]].';
    expect(told(text, ['countries/england'])).toBe('cities/rochester');
  });

  it('keeps a city whose state bears its name', () => {
    const text = 'Im Bundesstaat [[Washington|place|capitals/washington]].';
    expect(told(text, [STATE.id])).toBeUndefined();
  });
});

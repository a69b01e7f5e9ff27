import { expect, it } from 'vitest';
import { createBodySlips } from '../../src/link/body-slips.ts';
import { localOf } from '../../src/link/record.ts';
import { tiesOf } from '../../src/link/ties.ts';
import type { Row } from '../../src/model.ts';
import { knowing } from './knowledge.ts';

const court: Row = { id: 'orgs/court', kind: 'organization', label: { de: 'Bundesrechnungshof' }, flags: [] };
const knowledge = knowing((id) => (id === court.id ? court : undefined), [court]);

it('what may be a slip of a listed name that the corpus has is told with its form', () => {
  const slips = createBodySlips();
  const records = [
    [1, 0, [['Bundesrechungshof']]],
    [1, 'orgs/court', [['Bundesrechnungshof']]],
    [1, 0, [['Bundesrechungshof'], ['BRH']]],
    [2, 0, [['Bundesrechungshof']]],
    [1, 0, [['Landesrechnungshof']]],
    [0, 0, [['Rob Malley']]],
  ];
  for (const [i, record] of records.entries()) {
    const { body } = tiesOf(localOf(JSON.stringify(record), knowledge).local);
    if (body !== undefined) slips.note(body, i);
  }
  const heard: unknown[] = [];
  slips.each((tie, form) => heard.push([tie, form]));
  expect(heard).toEqual([[0, 'organization/bundesrechnungshof']]);
});

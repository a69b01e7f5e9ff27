import { expect, it } from 'vitest';
import { opensanctions } from '../../../src/gazetteer/import/opensanctions.ts';
import { imported } from './imported.ts';

const HEAD = 'id,schema,name,aliases,birth_date,dataset\n';

it('takes people and bodies with their numbers, and no ships', () => {
  const text =
    `${HEAD}"NK-aa","Person","Ida Fenn","I. Fenn;Fenn, Ida","1970","A list"\n` +
    `Q901,Company,Nordbit,,,\n"X1","Vessel","Lindrau Star",,,\n`;
  expect(opensanctions.recognises(text)).toBe(true);
  expect(imported(opensanctions, text)).toEqual([
    {
      ...{ name: 'Ida Fenn', kind: 'person', aliases: ['I. Fenn', 'Fenn, Ida'] },
      ...{ description: 'A list', ids: ['opensanctions:NK-aa'] },
    },
    { name: 'Nordbit', kind: 'organization', aliases: [], ids: ['Q901'] },
    { skipped: 'kind', line: 4 },
  ]);
});

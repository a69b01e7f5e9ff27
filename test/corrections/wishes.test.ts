import { expect, it } from 'vitest';
import { entryText } from '../../src/corrections/edit.ts';
import { entryKey } from '../../src/corrections/entry.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';
import * as wishes from '../../src/corrections/wishes.ts';
import type { Actor } from '../../src/viewer/model/graph.ts';
import { fixtureModel } from '../viewer/model.ts';

const all = fixtureModel().actors;
const named = (label: string): Actor => all.find((one) => one.label === label) ?? expect.fail(label);
const IRAN = named('Iran');
const SOLEIMANI = named('Kassem Soleimani');

it.each([
  ['merge', wishes.merge(IRAN, all, named('Irak')), ['- same: [Iran (place), Irak (place)]\n']],
  [
    'merge with one of another kind',
    wishes.merge(IRAN, all, SOLEIMANI),
    [
      '- retype: {actor: Kassem Soleimani (person), to: place}\n',
      '- same: [Iran (place), Kassem Soleimani (place)]\n',
    ],
  ],
  [
    'merge with one of its name and another kind',
    wishes.merge(IRAN, all, { ...IRAN, kind: 'organization' }),
    ['- retype: {actor: Iran (organization), to: place}\n'],
  ],
  ['apart', wishes.apart(IRAN, all, SOLEIMANI), ['- distinct: [Iran (place), Kassem Soleimani (person)]\n']],
  ['keep', wishes.keep(IRAN, all, null), ['- keep: Iran (place)\n']],
  ['split', wishes.split(IRAN, all, 'Persien'), ['- distinct: [Iran (place), Persien (place)]\n']],
  ['rename', wishes.rename(IRAN, all, ' Persien '), ['- rename: {actor: Iran (place), to: Persien}\n']],
  [
    'retype',
    wishes.retype(IRAN, all, 'organization'),
    ['- retype: {actor: Iran (place), to: organization}\n'],
  ],
  ['ignore', wishes.ignore(IRAN, all, null), ['- ignore: Iran (place)\n']],
  [
    'add',
    wishes.addName(IRAN, all, 'Persien'),
    ['- add: {name: Persien, kind: place}\n', '- same: [Iran (place), Persien (place)]\n'],
  ],
  [
    'wrong',
    wishes.wrong({ type: 'office', role: 'Minister' }, [SOLEIMANI, IRAN], all, 'news-3'),
    [
      '- wrong: {relation: office, subject: Kassem Soleimani (person), object: Iran (place), role: Minister}\n  in: news-3\n',
    ],
  ],
] as const)('%s writes what the file reads', (_, entries, lines) => {
  expect(entries.map((entry) => entryText(entry))).toEqual(lines);
  expect(parseCorrections(lines.join('')).corrections.map(entryKey)).toEqual(entries.map(entryKey));
});

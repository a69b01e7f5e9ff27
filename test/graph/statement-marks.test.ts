import { expect, it } from 'vitest';
import { statementsIn } from '../../src/graph/statement-marks.ts';

const TEXT = 'Der frühere SPD-Chef Emil Wondra kam.';
const MARK = { kind: 'person', form: 'name', sentence: 0, confidence: undefined, evidence: [] } as const;
const MARKS = [
  { ...MARK, start: 12, end: 15, entity: 'e:spd' },
  { ...MARK, start: 21, end: 32, entity: 'e:emil' },
];
const GIVEN = {
  ...{ type: 'party-role', rule: 'de/party-role/of', from: 21, to: 12, start: 12, end: 32, sentence: 0 },
  ...{ role: 'Chef', cue: { start: 16, end: 20 }, mark: { start: 4, end: 11 }, status: 'former' },
};
const read = (...relations: readonly unknown[]) => statementsIn({ relations, text: TEXT, marks: MARKS });

it('gives a statement with its actors, its role and the word of its status', () => {
  expect(read(GIVEN)).toEqual([
    {
      ...{
        type: 'party-role',
        rule: 'de/party-role/of',
        subject: 'e:emil',
        object: 'e:spd',
        start: 12,
        end: 32,
      },
      at: [21, 12],
      ...{ role: 'Chef', cue: { start: 16, end: 20 }, mark: { start: 4, end: 11 } },
      ...{ status: 'former', said: false, sentence: 0 },
    },
  ]);
});

it('stands also where no rule is named', () => {
  expect(read({ ...GIVEN, rule: undefined })[0]?.rule).toBe('/party-role/');
});

it('leaves out what makes no sense', () => {
  expect(read(null, 3, {}, { ...GIVEN, type: 'moon' }, { ...GIVEN, end: 99 }, { ...GIVEN, from: 5 })).toEqual(
    [],
  );
  const marks = MARKS.map((mark) => ({ ...mark, entity: '' }));
  expect(statementsIn({ relations: [GIVEN], text: TEXT, marks })).toEqual([]);
  expect(read({ ...GIVEN, to: 5 }, { ...GIVEN, to: 21 })).toEqual([]);
  expect(read({ ...GIVEN, cue: { start: 9, end: 3 } })[0]).not.toHaveProperty('cue');
});

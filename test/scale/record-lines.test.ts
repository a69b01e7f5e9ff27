import { expect, it } from 'vitest';
import { UserError } from '../../src/host/user-error.ts';
import type { LinkedRecord } from '../../src/link/index.ts';
import { RecordError } from '../../src/link/index.ts';
import { heardOf, isBlank, linkedLines, recordIn, wholeRecordIn } from '../../src/scale/record-lines.ts';

const record = JSON.stringify([0, 0, [['Rob Malley']]]);
const bytesOf = (row: object): Uint8Array => Buffer.from(JSON.stringify(row));

it('reads records whose numbers are text, as some engines write them', () => {
  const counted = { record, articles: 3, first: 'a', position: 1 };
  const row = { local: record, articles: 3, first: 'a', position: 1 };
  expect(recordIn(bytesOf(row), 1)).toEqual(counted);
  expect(recordIn(bytesOf({ ...row, articles: '3', position: '1' }), 1)).toEqual(counted);
});

it('reads UTF-8 with a byte order mark and nothing else', () => {
  const row = { local: '[2,0,[["Köln"]]]', articles: 1, first: 'a', position: 0 };
  expect(recordIn(Buffer.from(`\ufeff${JSON.stringify(row)}`), 1).record).toBe(row.local);
  const other = Buffer.from(JSON.stringify(row), 'latin1');
  expect(() => recordIn(other, 3)).toThrow(/^Line 3 is no actor .*: it is not UTF-8\./);
});

it.each([
  ['{"local"', 'not an object of JSON'],
  ['[1]', 'not an object of JSON'],
  ['{"local":5,"articles":1}', '"local" is missing'],
  ['{"local":"[]","articles":0}', '"articles" is not'],
  ['{"local":"[]","articles":1.5}', '"articles" is not'],
  ['{"local":"[]","articles":true}', '"articles" is not'],
  ['{"local":"[]","articles":""}', '"articles" is not'],
  ['{"local":"[]","articles":1}', '"first" is not'],
  ['{"local":"[]","articles":1,"first":"a"}', '"position" is not'],
  ['{"local":"[]","articles":1,"first":"a","position":-1}', '"position" is not'],
])('refuses %s and says what is wrong with it', (json, wrong) => {
  expect(() => recordIn(Buffer.from(json), 7)).toThrow(`Line 7 is no actor such as {"local": "…"`);
  expect(() => recordIn(Buffer.from(json), 7)).toThrow(wrong);
});

it('looks into records, or leaves it to whoever hears them', () => {
  const row = { local: record, articles: 3, first: 'a', position: 1 };
  expect(wholeRecordIn(bytesOf(row), 1)).toEqual(recordIn(bytesOf(row), 1));
  expect(() => wholeRecordIn(bytesOf({ ...row, local: '[]' }), 4)).toThrow('Line 4 is no actor');
  expect(heardOf(bytesOf(row), 1, ({ articles }) => articles)).toBe(3);
  const fail = (error: Error) => () => {
    throw error;
  };
  const hear = (error: Error) => () => heardOf(bytesOf(row), 4, fail(error));
  expect(hear(new RecordError('x', 'is none'))).toThrow(/^Line 4 is no actor .* GROUP BY local\.$/);
  expect(hear(new RangeError('a fault of ours'))).toThrow(RangeError);
});

it('knows blank lines', () => {
  expect(['', '\r', ' \t\r', ' {}', 'x'].map((line) => isBlank(Buffer.from(line)))).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
});

it('tells users of records that cannot be linked, and does not hide other faults', () => {
  const failing = (error: Error) => () => [
    ...linkedLines(() => {
      throw error;
    }),
  ];
  expect(failing(new RecordError(record, 'is counted twice'))).toThrow(UserError);
  expect(failing(new RecordError(record, 'is counted twice'))).toThrow(
    /Rob Malley.* is counted twice\. Give/,
  );
  const long = new RecordError('x'.repeat(5000), 'is counted twice');
  expect(failing(long)).toThrow(/^…x{250,300} is counted twice\. /);
  expect(failing(new RangeError('a fault of ours'))).toThrow(RangeError);
});

it('writes each answer as a line, with what is decided where something is', () => {
  const plain: LinkedRecord = { record, id: 'e:p/rob-malley', apart: false, because: ['same-name'] };
  const lines = [...linkedLines(() => [plain, { ...plain, label: 'Rob' }])].join('').trimEnd().split('\n');
  const answer = { local: record, actor: 'e:p/rob-malley', apart: false, because: ['same-name'] };
  expect(lines.map((line) => JSON.parse(line))).toEqual([answer, { ...answer, label: 'Rob' }]);
  expect([...linkedLines(() => new Array(2500).fill(plain))].join('').split('\n')).toHaveLength(2501);
});

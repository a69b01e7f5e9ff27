import { expect, it } from 'vitest';
import type { LinkedRecord } from '../../src/link/index.ts';
import { linesOf, recordIn } from '../../src/scale/record-lines.ts';

const record = JSON.stringify([0, 0, [['Rob Malley']]]);
const bytesOf = (row: object): Uint8Array => Buffer.from(JSON.stringify(row));

it('reads records whose numbers are text, as some engines write them', () => {
  const counted = { record, articles: 3, first: 'a', position: 1 };
  const row = { local: record, articles: 3, first: 'a', position: 1 };
  expect(recordIn(bytesOf(row), 1)).toEqual(counted);
  expect(recordIn(bytesOf({ ...row, articles: '3', position: '1' }), 1)).toEqual(counted);
});

it.each([
  ['{"local"', 'no JSON'],
  ['{"local":5,"articles":1}', 'no text'],
  ['{"local":"[]","articles":0}', 'no article'],
  ['{"local":"[]","articles":1.5}', 'half an article'],
])('refuses %s: %s', (json) => {
  expect(() => recordIn(Buffer.from(json), 7)).toThrow('Line 7 is no actor');
});

it('writes each answer as a line, with what is decided where something is', () => {
  const plain: LinkedRecord = { record, id: 'e:p/rob-malley', apart: false, because: ['same-name'] };
  const lines = [...linesOf([plain, { ...plain, label: 'Rob' }])].join('').trimEnd().split('\n');
  const answer = { local: record, actor: 'e:p/rob-malley', apart: false, because: ['same-name'] };
  expect(lines.map((line) => JSON.parse(line))).toEqual([answer, { ...answer, label: 'Rob' }]);
  expect([...linesOf(new Array(2500).fill(plain))].join('').split('\n')).toHaveLength(2501);
});

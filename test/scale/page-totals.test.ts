import { appendFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UserError } from '../../src/host/user-error.ts';
import { checkWhole, PAGE_PARTS } from '../../src/scale/page-totals.ts';
import { emptyFolder } from '../empty-folder.ts';

/** Tables of three rows each, with their totals. */
function written() {
  const folder = emptyFolder();
  const at = (part: string) => join(folder, `page_${part}.jsonl`);
  for (const part of PAGE_PARTS) writeFileSync(at(part), '{"a":1}\n{"a":2}\n{"a":3}\n');
  const totals = PAGE_PARTS.map((part) => JSON.stringify({ part, size: 3 }));
  writeFileSync(at('totals'), `${totals.join('\n')}\n`);
  return { folder, at, totals };
}

it('takes what is whole', () => expect(() => checkWhole(written().folder)).not.toThrow());

it.each(PAGE_PARTS)('says that rows of %s lack, are cut or doubled, or all of it', (part) => {
  const { folder, at } = written();
  appendFileSync(at(part), '{"a":3}\n');
  expect(() => checkWhole(folder)).toThrow(UserError);
  expect(() => checkWhole(folder)).toThrow(`page_${part} in ${folder} has 4 rows instead of 3.`);
  truncateSync(at(part), 20);
  expect(() => checkWhole(folder)).toThrow(`has 2 rows instead of 3. Copy the tables again`);
  rmSync(at(part));
  expect(() => checkWhole(folder)).toThrow(`There is no table page_${part}`);
});

it('says that the totals lack, or do not tell of a table', () => {
  const { folder, at, totals } = written();
  writeFileSync(at('totals'), `${totals.slice(1).join('\n')}\n`);
  expect(() => checkWhole(folder)).toThrow('does not tell of page_articles');
  rmSync(at('totals'));
  expect(() => checkWhole(folder)).toThrow('There is no table page_totals');
});

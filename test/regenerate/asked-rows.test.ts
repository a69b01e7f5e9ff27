import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Pipeline } from '../../src/pipeline.ts';
import { keepRows, recallRows } from '../../src/regenerate/asked-rows.ts';
import { emptyFolder } from '../empty-folder.ts';

type Asked = ReturnType<Pipeline['askedRows']>;

const ASKED: Asked = { rows: [3, 9], namesakes: [['cities/koln-us-mn', 0]] };

/** A file in which it is kept what was asked for. */
function kept(): string {
  const file = join(emptyFolder(), 'rows');
  keepRows(file, 'p', { askedRows: () => ASKED });
  return file;
}

/** What a pipeline is told. */
function told(file: string, program = 'p'): Asked | undefined {
  let heard: Asked | undefined;
  recallRows(file, program, {
    recallRows: (asked) => {
      heard = asked;
    },
  });
  return heard;
}

it('tells the same program what it was asked for, and no other one', () => {
  const file = kept();
  expect(told(file)).toEqual(ASKED);
  expect(told(file, 'q')).toBeUndefined();
});

it('tells nothing of what was damaged, or is not there', () => {
  const file = kept();
  writeFileSync(file, readFileSync(file, 'utf8').replace('[3,9]', '[3,8]'));
  expect(told(file)).toBeUndefined();
  expect(told(join(emptyFolder(), 'rows'))).toBeUndefined();
});

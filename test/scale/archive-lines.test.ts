import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { archiveLines, isParquet } from '../../src/scale/archive-lines.ts';
import { emptyFolder } from '../empty-folder.ts';
import { engineHere } from './engine-here.ts';

it('are the file itself, or made of a Parquet file, whatever its name', async () => {
  const [folder, engine] = [emptyFolder(), await engineHere()];
  const lines = join(folder, 'a.jsonl');
  writeFileSync(lines, '');
  expect(await archiveLines(lines, folder, engine)).toBe(lines);
  const parquet = join(folder, "o'clock [1].parquet");
  expect([isParquet(parquet), isParquet(lines)]).toEqual([true, false]);
  await engine.run(
    `COPY (SELECT 'x' AS id, 'Bär' AS text) TO '${parquet.replace("'", "''")}' (FORMAT parquet)`,
  );
  const made = await archiveLines(parquet, folder, engine);
  expect(JSON.parse(readFileSync(made, 'utf8'))).toEqual({ id: 'x', text: 'Bär' });
  await expect(archiveLines(join(folder, 'none.parquet'), folder, engine)).rejects.toThrow(
    'There is no file',
  );
});

it('of Parquet are texts where these are written as bytes; what is no Parquet is told with its name', async () => {
  const [folder, engine] = [emptyFolder(), await engineHere()];
  const parquet = join(folder, 'bytes.parquet');
  await engine.run(`COPY (SELECT 'x' AS id, encode('Bär') AS text) TO '${parquet}' (FORMAT parquet)`);
  const made = await archiveLines(parquet, folder, engine);
  expect(JSON.parse(readFileSync(made, 'utf8'))).toEqual({ id: 'x', text: 'Bär' });
  const other = join(folder, 'other.parquet');
  writeFileSync(other, 'id,text');
  await expect(archiveLines(other, folder, engine)).rejects.toThrow(
    'other.parquet cannot be read as Parquet',
  );
});

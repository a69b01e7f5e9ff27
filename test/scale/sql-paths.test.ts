import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asPattern, quoted } from '../../src/scale/sql-paths.ts';
import { emptyFolder } from '../empty-folder.ts';
import { engineHere } from './engine-here.ts';

it('name one file, whatever stands in its path', async () => {
  const engine = await engineHere();
  const parent = emptyFolder();
  for (const name of ['a', 'ab', '[ab]', '*', 'a?', "it's", '{a,b}', '[[]', '[a-z]*?', '#&%;']) {
    const folder = join(parent, name);
    mkdirSync(folder);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ name }));
    const rows = await engine.rows(
      `SELECT * FROM read_json('${quoted(asPattern(join(folder, `${name}.json`)))}')`,
    );
    expect(rows).toEqual([{ name }]);
  }
});

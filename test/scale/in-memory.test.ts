import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import { networkOfLines } from '../../src/scale/in-memory.ts';
import { emptyFolder } from '../empty-folder.ts';

it('counts what can be read, and says by kinds what cannot', async () => {
  const file = join(emptyFolder(), 'a.jsonl');
  const lines = [
    '{"id":1,"text":"Angela Merkel traf Heiko Maas in Berlin."}',
    '{"id":"b"}',
    '{"id":"a"}',
    'x',
  ];
  writeFileSync(file, lines.join('\n'));
  const { network, faults } = await networkOfLines(file, await pipeline());
  expect(network()).toMatchObject({ actors: 3, links: 3 });
  expect(faults.map(({ times, example }) => `${times} ${example.slice(0, 2)}`)).toEqual(['2 a:', '1 ?:']);
});

it('refuses a file without an article, and an empty one is an empty graph', async () => {
  const file = join(emptyFolder(), 'a.jsonl');
  writeFileSync(file, 'x\n{"id":"b"}\n');
  await expect(networkOfLines(file, await pipeline())).rejects.toThrow('No line is an article.');
  writeFileSync(file, '');
  expect((await networkOfLines(file, await pipeline())).network()).toMatchObject({ actors: 0, links: 0 });
});

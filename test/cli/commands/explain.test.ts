import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { runIn, sample } from '../folders.ts';
import { refreshProgram, run } from '../program.ts';

const SAMPLE = fileURLToPath(new URL('../../../graph', import.meta.url));

beforeAll(refreshProgram);

it('explains an actor, a link and a place, or says what is missing', async () => {
  const folder = sample();
  expect(await runIn(folder, 'explain', 'Heiko Maas')).toMatchObject({ code: 1 });
  await runIn(folder, 'build');
  const explain = async (...args: readonly string[]) => (await runIn(folder, 'explain', ...args)).stdout;
  expect(await explain('Heiko Maas')).toContain('Linked with 2');
  expect(await explain('Heiko Maas', 'Bagdad')).toContain('[Bagdad] mit [Heiko Maas]');
  expect(await explain('de/a:19')).toContain('What spoke for it');
  const json: unknown = JSON.parse(await explain('Heiko Maas', 'Bagdad', '--json'));
  expect(json).toMatchObject({
    ...{ explains: 'link', actors: [{ label: 'Heiko Maas' }, { label: 'Bagdad' }] },
    cites: { rows: [{ id: 'people-germany/heiko-maas' }, { kind: 'place' }] },
  });
  expect(await runIn(folder, 'explain', 'Emil Wondra')).toMatchObject({ code: 1, stdout: '' });
});

it('the examples of its help find what they name in the sample graph', async () => {
  const { stdout: help } = await run(['explain', '--help']);
  const examples = [...help.matchAll(/^ {2}dramatis (explain .+)$/gmu)].map(([, line = '']) => line);
  expect(examples).toHaveLength(3);
  for (const example of examples) {
    const args = [...example.matchAll(/"([^"]+)"|(\S+)/gu)].map(([, quoted, bare = '']) => quoted ?? bare);
    const { code, stdout } = await run([...args.filter((arg) => arg !== '--json'), '--graph', SAMPLE]);
    expect({ example, code }).toEqual({ example, code: 0 });
    expect(stdout).not.toContain('no sentence names both');
  }
});

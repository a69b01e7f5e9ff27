import { beforeAll, expect, it } from 'vitest';
import { runIn, sample } from '../folders.ts';
import { refreshProgram } from '../program.ts';

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

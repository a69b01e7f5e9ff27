/** Deciding by hand on the command line, as users do it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runIn, sample } from '../folders.ts';
import { refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

it('writes what the next build obeys, takes it back, and merges what others have decided', async () => {
  const folder = sample();
  const file = join(folder.corpus, 'corrections.yaml');
  const labels = () => {
    const { nodes } = JSON.parse(readFileSync(join(folder.out, 'graph.json'), 'utf8'));
    return nodes.map(({ attributes }: { attributes: { label: string } }) => attributes.label).sort();
  };
  await runIn(folder, 'build');
  const before = labels();
  expect(
    await runIn(folder, 'correct', 'rename', 'Angela Merkel', 'Die Kanzlerin', '--note', 'bis 2021'),
  ).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('- rename: {actor: Angela Merkel (person), to: Die Kanzlerin}'),
  });
  expect(await runIn(folder, 'correct', 'ignore', 'Bagdad', 'Uhr')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Nobody in the graph is named “Uhr”'),
  });
  const built = await runIn(folder, 'build');
  expect(built.stdout).toContain('corrections.yaml:5: No actor of the corpus is named “Uhr”');
  expect(labels()).toEqual(
    before
      .filter((name: string) => name !== 'Bagdad')
      .map((name: string) => (name === 'Angela Merkel' ? 'Die Kanzlerin' : name))
      .sort(),
  );
  writeFileSync(
    join(folder.root, 'theirs.yaml'),
    '- retype: {actor: Washington, to: organization}\n- rename: {actor: Angela Merkel (person), to: Merkel}\n',
  );
  const merged = await runIn(folder, 'correct', 'merge', 'theirs.yaml');
  expect(merged).toMatchObject({ code: 2, stdout: expect.stringContaining('1 correction of theirs.yaml') });
  expect(merged.stderr).toContain('theirs.yaml:2');
  for (const args of [
    ['rename', 'Angela Merkel', 'Die Kanzlerin'],
    ['ignore', 'Uhr', 'Bagdad'],
    ['retype', 'Washington', 'organization'],
  ])
    expect(await runIn(folder, 'correct', ...args, '--undo')).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).not.toMatch(/^-/m);
  await runIn(folder, 'build');
  expect(labels()).toEqual(before);
});

it('says what is wrong, and leaves file and graph as they are', async () => {
  const folder = sample();
  const file = join(folder.corpus, 'corrections.yaml');
  await runIn(folder, 'build');
  const graph = readFileSync(join(folder.out, 'graph.json'), 'utf8');
  writeFileSync(file, '- same: [A, B\n');
  const refused = await runIn(folder, 'correct', 'ignore', 'Bagdad');
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('corrections.yaml:2: It is not YAML'),
  });
  expect(readFileSync(file, 'utf8')).toBe('- same: [A, B\n');
  const failed = await runIn(folder, 'build');
  expect(failed).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('the last graph stays as it was'),
  });
  expect(readFileSync(join(folder.out, 'graph.json'), 'utf8')).toBe(graph);
  expect(await runIn(folder, 'correct', 'merge', 'none.yaml')).toMatchObject({ code: 1 });
  expect(await runIn(folder, 'correct', 'ignore', 'Egal', '--undo')).toMatchObject({ code: 1 });
});

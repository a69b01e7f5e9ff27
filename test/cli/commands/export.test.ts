import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { beforeAll, expect, it } from 'vitest';
import { define } from '../../../src/cli/commands/export.ts';
import { FORMATS } from '../../../src/write/index.ts';
import { runIn, sample } from '../folders.ts';
import { refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

function helpOf(): string {
  let text = '';
  const command = new Command('export').configureOutput({ writeOut: (part) => (text += part) });
  define(command);
  command.outputHelp();
  return text;
}

it('the help lists each format with what it is', () => {
  for (const { id } of FORMATS) expect(helpOf()).toMatch(new RegExp(`^ +${id} +`, 'mu'));
  for (const { title } of FORMATS) expect(helpOf()).toContain(title.en);
});

it('writes files and standard output, and says when there is no graph', async () => {
  const folder = sample();
  expect(await runIn(folder, 'export', '--format', 'csv-links', '--out', 'links.csv')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('dramatis build'),
  });
  await runIn(folder, 'build');
  expect(await runIn(folder, 'export', '--format', 'csv-links', '--out', 'links.csv')).toMatchObject({
    code: 0,
  });
  expect(existsSync(join(folder.root, 'links.csv'))).toBe(true);
  const { stdout } = await runIn(folder, 'export', '--format', 'json', '--out', '-');
  expect(stdout).toBe(readFileSync(join(folder.out, 'graph.json'), 'utf8'));
  writeFileSync(join(folder.out, 'graph.json'), '{');
  expect(await runIn(folder, 'export', '--format', 'json', '--out', '-')).toMatchObject({ code: 1 });
});

it('writes the surroundings of an actor, and says beside a table where it comes from', async () => {
  const folder = sample();
  await runIn(folder, 'build');
  const around = ['--around', 'Angela Merkel', '--depth', '1'];
  const { stdout } = await runIn(folder, 'export', '--format', 'json', '--out', '-', ...around);
  const { nodes, attributes } = JSON.parse(stdout);
  const labels = nodes.map((node: { attributes: { label: string } }) => node.attributes.label);
  expect(labels).toContain('Heiko Maas');
  expect(labels).not.toContain('Donald Trump');
  expect(attributes.origin).toMatchObject({ part: expect.stringMatching(/^around=e:.*&depth=1$/) });
  const table = ['--format', 'csv-mentions', '--excel', '--out', 'm.csv'];
  expect(await runIn(folder, 'export', ...table)).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder.root, 'm.csv'), 'utf8')).toMatch(
    /^\uFEFFactor;label;.*\r\n(?:.*\r\n)*.*;Heiko Maas;person;/,
  );
  const beside = JSON.parse(readFileSync(join(folder.root, 'm.csv-metadata.json'), 'utf8'));
  expect(beside).toMatchObject({ url: 'm.csv', dialect: { delimiter: ';' } });
});

it('says who is meant when a name means nobody or the depth is no number', async () => {
  const folder = sample();
  await runIn(folder, 'build');
  const args = ['export', '--format', 'json', '--out', '-', '--around'];
  expect(await runIn(folder, ...args, 'Frau Merkel')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There are: Angela Merkel'),
  });
  expect(await runIn(folder, ...args, 'Angela Merkel', '--depth', 'far')).toMatchObject({ code: 1 });
});

it('writes chosen articles, and says so; a date that is none is refused with what to write', async () => {
  const folder = sample();
  folder.write(
    'de/b.md',
    '---\ntitle: Maas\ndate: 2020-03-01\nlanguage: de\n---\nHeiko Maas flog nach Paris.\n',
  );
  await runIn(folder, 'build');
  const { stdout } = await runIn(folder, 'export', '--format', 'json', '--out', '-', '--from', '2020-03');
  const { nodes, attributes } = JSON.parse(stdout);
  expect(nodes.map((node: { attributes: { label: string } }) => node.attributes.label).sort()).toEqual([
    'Heiko Maas',
    'Paris',
  ]);
  expect(attributes.origin).toMatchObject({ part: 'from=2020-03' });
  const wrong = await runIn(folder, 'export', '--format', 'json', '--out', '-', '--from', '2020-3');
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('2020, 2020-01 or 2020-01-03') });
});

import { Command } from 'commander';
import { expect, it } from 'vitest';
import { describeReport, withBuildOptions } from '../../src/cli/building.ts';
import { NO_CHANGES } from '../../src/measure/index.ts';
import { formats } from '../../src/read/index.ts';

const NOTHING = {
  ...{
    articles: 0,
    of: 0,
    found: 0,
    actors: 0,
    links: 0,
    changed: false,
    version: '',
    problems: [],
    seconds: 0,
  },
  boilerplate: [],
  mended: [],
  changes: NO_CHANGES,
};

it('the help and the word on an empty corpus name the ending of each format that is read', async () => {
  const help = withBuildOptions(new Command('build')).helpInformation().replace(/\s+/gu, ' ');
  const said = await describeReport(NOTHING, { corpus: 'mine', out: 'graph', threads: 1 });
  expect(said).toContain('mine/articles');
  for (const { extensions } of formats) {
    expect(help).toContain(extensions[0]);
    expect(said).toContain(extensions[0]);
  }
});

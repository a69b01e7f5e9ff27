import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/host/files.ts';
import { type Folder, temporaryFolder } from '../../regenerate/folder.ts';
import { runIn } from '../folders.ts';
import { refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

const TEXT = 'Angela Merkel kam nach Bagdad.';
const MERKEL = { start: 0, end: 13, kind: 'person' };
const BAGDAD = { start: 23, end: 29, kind: 'place' };

/** A folder with a file of gold articles, `gold.jsonl`. */
function goldFolder(...lines: readonly object[]): Folder {
  const folder = temporaryFolder();
  writeFileSync(join(folder.root, 'gold.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return folder;
}

const right = { id: 'right', language: 'de', text: TEXT, mentions: [MERKEL, BAGDAD] };
const missed = {
  ...right,
  id: 'missed',
  mentions: [...right.mentions, { start: 14, end: 17, kind: 'person' }],
};

describe('evaluate', () => {
  it('prints the scores of a file, and of all files in a folder', async () => {
    const folder = goldFolder(right);
    const { code, stdout } = await runIn(folder, 'evaluate', 'gold.jsonl');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^gold\.jsonl: 1 articles\n/);
    expect(stdout).toMatch(/strict +100\.0 +100\.0 +100\.0 +2\n/);
    writeFileSync(join(folder.root, 'note.txt'), 'no gold');
    const all = await runIn(folder, 'evaluate', '.');
    expect(all.stdout).toBe(stdout);
  });

  it('lists errors with the text around them', async () => {
    const { stdout } = await runIn(goldFolder(right, missed), 'evaluate', '--errors', 'gold.jsonl');
    expect(stdout).toMatch(/^missed +person +missed: …Angela Merkel \[kam\] nach/m);
  });

  it('takes one part only where it is asked to', async () => {
    const folder = goldFolder({ ...right, split: 'open' }, { ...missed, split: 'closed' });
    const { stdout } = await runIn(folder, 'evaluate', '--only', 'open', 'gold.jsonl');
    expect(stdout).toContain('gold.jsonl: 1 articles');
    expect(stdout).toContain('errors: 0 missed');
  });

  it('compares with a run that was kept', async () => {
    const folder = goldFolder(right, missed);
    await runIn(folder, 'evaluate', '--save', 'run.json', 'gold.jsonl');
    expect(Object.keys(JSON.parse(readFileSync(join(folder.root, 'run.json'), 'utf8')))).toEqual([
      'gold.jsonl',
    ]);
    const { stdout } = await runIn(folder, 'evaluate', '--against', 'run.json', 'gold.jsonl');
    expect(stdout).toContain('against run.json: +0.00 F1, 95 % between 0.00 and 0.00 (2 articles)');
  });

  it('finds the texts of gold without texts in the articles it was marked in', async () => {
    const { text, ...rest } = right;
    const folder = goldFolder({ ...rest, article: 'right', sha256: sha256(text) });
    folder.write('deep/a.txt', text);
    const { stdout } = await runIn(folder, 'evaluate', '--articles', 'corpus', '--', 'gold.jsonl');
    expect(stdout).toContain('gold.jsonl: 1 articles');
    const without = await runIn(folder, 'evaluate', 'gold.jsonl');
    expect(without).toMatchObject({ stderr: expect.stringContaining('gold.jsonl:1: ') });
    expect(without.stderr).toContain('--articles');
  });

  it('goes on after a line that is no gold article, and says which', async () => {
    const { code, stdout, stderr } = await runIn(goldFolder({ id: 7 }, right), 'evaluate', 'gold.jsonl');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('gold.jsonl:1: ') });
    expect(stdout).toContain('gold.jsonl: 1 articles');
  });

  it('says which file cannot be read', async () => {
    const { code, stderr } = await runIn(temporaryFolder(), 'evaluate', 'nothing.jsonl');
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('nothing.jsonl') });
    expect(stderr).not.toContain('    at ');
  });
});

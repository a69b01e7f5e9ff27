/** `dramatis fit` on checkouts with something missing, and with a text or two. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { checkout } from '../checkout.ts';
import { refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

const TEXT = 'src/languages/en/texts/a.txt';
const LIST = 'src/languages/en/lists/function-words.txt';

it('says what a language lacks, and what to do', async () => {
  const { code, stdout, stderr } = await run(['fit', '--root', checkout({ [LIST]: 'the' })]);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/^de: .*de[/\\]lists holds no list of words.*Write at least function-words\.txt/);
  expect(stderr).toMatch(/\nen: .*en[/\\]texts holds no marked texts.*CONTRIBUTING\.md/);
});

it('names file and line of a text that is wrong, and writes nothing', async () => {
  const root = checkout({ [LIST]: 'the', [TEXT]: 'The {X soup}.' });
  const { code, stderr } = await run(['fit', '--root', root]);
  expect(code).toBe(1);
  expect(stderr).toContain('en/a.txt:1');
});

it('fits what there is, and says from where', async () => {
  const root = checkout({ [LIST]: 'the', [TEXT]: '{P Ada Wondra} sang.\n\nThe soup was cold.\n' });
  const { code, stdout } = await run(['fit', '--root', root]);
  expect(code).toBe(0);
  expect(stdout).toContain('en: fitting starts from what lists and rules claim');
  expect(stdout).toMatch(/en: texts: P [\d.]+ R [\d.]+ F1 [\d.]+ \(cross-validated\)/);
  expect(readFileSync(join(root, 'src/languages/en/weights.tsv'), 'utf8')).toMatch(/^# feature\t/m);
});

it('does not know gold files that are not there', async () => {
  const { code, stderr } = await run(['fit', 'missing.jsonl', '--root', checkout({})]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('The file missing.jsonl is missing.')]);
});

it('explains in its help what it starts from', async () => {
  const { stdout } = await run(['fit', '--help']);
  expect(stdout).toMatch(/Without gold files.*--from committed/s);
  expect(stdout).toMatch(/With gold files.*--from nothing/s);
});

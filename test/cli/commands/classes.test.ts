/** `dramatis classes` on a few articles. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { checkout } from '../checkout.ts';
import { INVENTED_ARTICLES } from '../invented-articles.ts';
import { refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

const OWN = 'src/languages/de';
const folder = () => checkout({ [`${OWN}/index.ts`]: '', 'a.jsonl': INVENTED_ARTICLES });

it('writes the table of a language into a checkout', async () => {
  const root = folder();
  const { code, stdout, stderr } = await run(['classes', 'de', join(root, 'a.jsonl'), '--root', root]);
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/word-classes\.tsv is written: \d+ classes/);
  expect(existsSync(join(root, OWN, 'word-classes.tsv'))).toBe(true);
});

it('says what is wrong with a language and a seed', async () => {
  const root = folder();
  const fails = async (...args: readonly string[]) => {
    const { code, stderr } = await run(['classes', ...args, '--root', root]);
    expect(code).toBe(1);
    return stderr;
  };
  expect(await fails('xx', join(root, 'a.jsonl'))).toContain('Give one of de, en');
  expect(await fails('de', join(root, 'a.jsonl'), '--random', 'x')).toContain('whole number');
});

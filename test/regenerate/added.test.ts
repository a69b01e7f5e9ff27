import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addFile } from '../../src/regenerate/added.ts';
import { emptyFolder } from '../empty-folder.ts';

const corpus = emptyFolder(afterAll);
mkdirSync(corpus, { recursive: true });
const add = (name: string, text: string) => addFile(corpus, name, Buffer.from(text));

it('lies below the articles as it was given, and changes no other', () => {
  expect(add('a.txt', 'Eins')).toBe('articles/added/a.txt');
  const second = add('a.txt', 'Zwei');
  expect(second).toMatch(/^articles\/added\/[0-9a-f]{8}-a\.txt$/);
  expect(readFileSync(join(corpus, 'articles/added/a.txt'), 'utf8')).toBe('Eins');
  expect(readFileSync(join(corpus, second), 'utf8')).toBe('Zwei');
});

it.each([
  '../../evil.txt',
  '/etc/passwd',
  '..\\..\\x.txt',
  '.hidden',
  '...',
  '',
  'a\u0000b?.txt',
  'ß'.repeat(400),
])('stays in its folder, whatever it is called: %j', (name) => {
  const path = add(name, name);
  expect(path).toMatch(/^articles\/added\/[\p{L}\p{N}][\p{L}\p{N}.-]*$/u);
  expect(readdirSync(join(corpus, 'articles/added'))).toContain(path.split('/').at(-1));
});

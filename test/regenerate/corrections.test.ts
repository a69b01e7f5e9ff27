import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseCorrections, withEntries } from '../../src/corrections/index.ts';
import {
  correctionsFile,
  editCorrections,
  readCorrections,
  refuseBroken,
} from '../../src/regenerate/corrections.ts';
import { temporaryFolder } from './folder.ts';

function corpus(): string {
  const { corpus: folder } = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  return folder;
}
const ignore = (name: string) => ({ verb: 'ignore', actors: [{ name }] }) as const;

it('a corpus without the file has no corrections', () => {
  expect(readCorrections(corpus())).toEqual({ corrections: [], problems: [], broken: false });
});

it('a new file has a schema beside it, which is not written again', async () => {
  const folder = corpus();
  await editCorrections(folder, (text) => withEntries(text, [ignore('A')]));
  const schema = join(folder, 'corrections.schema.json');
  expect(JSON.parse(readFileSync(schema, 'utf8'))).toHaveProperty('items');
  writeFileSync(schema, '{}');
  await editCorrections(folder, (text) => withEntries(text, [ignore('B')]));
  expect(readFileSync(schema, 'utf8')).toBe('{}');
  expect(readCorrections(folder).corrections).toHaveLength(2);
});

it('of many who write at once, nobody loses anything', async () => {
  const folder = corpus();
  const names = Array.from({ length: 20 }, (_, i) => `Name ${i}`);
  await Promise.all(
    names.map((name) => editCorrections(folder, (text) => withEntries(text, [ignore(name)]))),
  );
  const { corrections } = parseCorrections(readFileSync(correctionsFile(folder), 'utf8'));
  expect(corrections).toHaveLength(names.length);
  expect(existsSync(join(folder, '.corrections.yaml.lock'))).toBe(false);
});

it('an edit that changes nothing, or fails, writes nothing and frees the file', async () => {
  const folder = corpus();
  await editCorrections(folder, (text) => ({ text: `${text}x`, changed: false, problems: [] }));
  const failing = editCorrections(folder, () => {
    throw new Error('no edit');
  });
  await expect(failing).rejects.toThrow('no edit');
  expect(existsSync(correctionsFile(folder))).toBe(false);
  await editCorrections(folder, (text) => withEntries(text, [ignore('A')]));
  expect(existsSync(correctionsFile(folder))).toBe(true);
});

it('a file that cannot be read as a whole lets nothing be published', () => {
  const broken = parseCorrections('- same: [');
  expect(() => refuseBroken(broken, true)).toThrow(
    /the last graph stays as it was[\s\S]*corrections\.yaml:1/,
  );
  expect(() => refuseBroken(parseCorrections('- frob: x'), true)).not.toThrow();
});

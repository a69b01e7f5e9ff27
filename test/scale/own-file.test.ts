import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseOwnFile } from '../../src/scale/own-file.ts';
import { emptyFolder } from '../empty-folder.ts';

it('an archive that would be written over is refused by its name, any other is not', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'extracted'));
  const fileOf = (name: string) => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  const refuse = (name: string) => () => refuseOwnFile(fileOf(name), folder, ['links.jsonl', 'extracted']);
  expect(refuse('links.jsonl')).toThrow('would be lost: tables has its own links.jsonl');
  expect(refuse('extracted/part-0.jsonl')).toThrow('has its own extracted');
  expect(refuse('archive.jsonl')).not.toThrow();
  expect(() => refuseOwnFile(join(folder, 'links.jsonl'), emptyFolder(), ['links.jsonl'])).not.toThrow();
  expect(() => refuseOwnFile(join(folder, 'none'), folder, ['none'])).not.toThrow();
});

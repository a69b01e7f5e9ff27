import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  chunksOf,
  codeOf,
  makeLasting,
  messageOf,
  namesIn,
  sha256,
  textOf,
  writePieces,
  writeWhole,
} from '../../src/host/files.ts';
import { temporaryFolder } from '../regenerate/folder.ts';
import { dropPrivileges } from '../serve/privileges.ts';

it('hashes are those of everybody, of text as of its UTF-8', () => {
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(sha256('')).toBe(hash);
  expect(sha256('Köln')).toBe(sha256(Buffer.from('Köln')));
});

it('errors have a message and a code, whatever was thrown', () => {
  const gone = Object.assign(new Error('gone'), { code: 'ENOENT' });
  expect([messageOf(gone), codeOf(gone)]).toEqual(['gone', 'ENOENT']);
  expect([messageOf(7), codeOf(7), codeOf(new Error('x'))]).toEqual(['7', '', '']);
});

describe('a listing', () => {
  it('is sorted by code unit, and empty for what is no folder', () => {
    const { root } = temporaryFolder();
    const folder = join(root, 'list');
    mkdirSync(folder);
    for (const name of ['ä', 'b', 'B', 'a10', 'a9']) writeFileSync(join(folder, name), '');
    expect(namesIn(folder)).toEqual(['B', 'a10', 'a9', 'b', 'ä']);
    expect(namesIn(join(folder, 'a9'))).toEqual([]);
    expect(namesIn(join(root, 'nowhere'))).toEqual([]);
  });
});

describe('a file that is written as a whole', () => {
  it('can be made to last later', () => {
    const { root } = temporaryFolder();
    const files = ['a', 'b'].map((name) => join(root, name));
    for (const file of files) writeWhole(file, file, false);
    makeLasting(files);
    expect(files.map(textOf)).toEqual(files);
    expect(() => makeLasting([join(root, 'gone')])).toThrow('gone');
  });

  it('has the new bytes, and nothing lies beside it', () => {
    const { root } = temporaryFolder();
    const file = join(root, 'corpus/a.json');
    for (const data of ['Köln', 'kurz', Buffer.from([0, 255])]) {
      writeWhole(file, data);
      expect(readFileSync(file)).toEqual(Buffer.from(data as string));
    }
    expect(readdirSync(join(root, 'corpus')).sort()).toEqual(['a.json', 'articles']);
  });

  it('may come in pieces; where these end early, the file is as it was', async () => {
    const { root } = temporaryFolder();
    const file = join(root, 'pieces');
    await writePieces(file, ['Kö', Buffer.from([0]), 'ln']);
    expect(readFileSync(file, 'utf8')).toBe('Kö\u0000ln');
    const broken = async function* () {
      yield 'new';
      throw new Error('no more');
    };
    await expect(writePieces(file, broken())).rejects.toThrow('no more');
    expect(readFileSync(file, 'utf8')).toBe('Kö\u0000ln');
    expect(readdirSync(root).sort()).toEqual(['corpus', 'pieces']);
  });

  it('is as it was where the disk refuses, and what was begun is gone', () => {
    const { root } = temporaryFolder();
    mkdirSync(join(root, 'a.json'));
    writeFileSync(join(root, 'a.json/inside'), 'x');
    expect(() => writeWhole(join(root, 'a.json'), 'new')).toThrow(/EISDIR|ENOTEMPTY|EPERM/);
    expect(readFileSync(join(root, 'a.json/inside'), 'utf8')).toBe('x');
    expect(readdirSync(root).sort()).toEqual(['a.json', 'corpus']);
    expect(() => writeWhole(join(root, 'nowhere/a.json'), 'new')).toThrow('ENOENT');
  });
});

describe('a file that is read', () => {
  it('comes in pieces of a megabyte, which put together are the file', () => {
    const file = join(temporaryFolder().root, 'large');
    const bytes = Buffer.alloc(2_500_000, 'abc');
    writeFileSync(file, bytes);
    const chunks = [...chunksOf(file)];
    expect(chunks.map(({ length }) => length)).toEqual([1_048_576, 1_048_576, 402_848]);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });

  it('is empty without a piece, and is closed where nobody reads on', () => {
    const file = join(temporaryFolder().root, 'small');
    writeFileSync(file, '');
    expect([...chunksOf(file)]).toEqual([]);
    writeFileSync(file, 'abc');
    const before = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
    for (const _ of chunksOf(file)) break;
    if (process.platform === 'linux') expect(readdirSync('/proc/self/fd')).toHaveLength(before);
  });

  it('is no text where it is not there, and an error where it may not be read', () => {
    const { root } = temporaryFolder();
    const file = join(root, 'a.txt');
    expect([textOf(file), textOf(join(file, 'below'))]).toEqual([undefined, undefined]);
    writeFileSync(file, 'Köln');
    expect(textOf(file)).toBe('Köln');
    expect(textOf(join(file, 'below'))).toBeUndefined();
    expect(() => textOf(root)).toThrow('EISDIR');
  });

  it('is an error where the rights are missing', () => {
    const { root } = temporaryFolder();
    const file = join(root, 'a.txt');
    writeFileSync(file, 'Köln');
    chmodSync(root, 0o755);
    chmodSync(file, 0);
    dropPrivileges();
    expect(() => textOf(file)).toThrow('EACCES');
  });
});

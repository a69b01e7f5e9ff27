import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/host/files.ts';
import { nameOf } from '../../src/regenerate/article-file.ts';
import { beginPublication, type Published } from '../../src/regenerate/publish.ts';
import { temporaryFolder } from './folder.ts';

let out: string;
beforeEach(() => {
  ({ out } = temporaryFolder());
});

const fileWith = (text: string) => ({ name: nameOf(text), text });
const [A, B, C] = [fileWith('article a\n'), fileWith('article b\n'), fileWith('article c\n')];

/** The text of a graph that names these files. */
const graphOf = (...files: readonly { readonly name: string }[]) =>
  JSON.stringify({ articles: files.map(({ name }) => ({ file: `articles/${name}` })) });

function publishAll(files: readonly (typeof A)[], verify = false): Published {
  const { put, finish } = beginPublication(out, verify);
  for (const file of files) put(file);
  const occurrences = new TextEncoder().encode(files.map(({ name }) => name).join());
  return finish({ graph: Buffer.from(graphOf(...files)), occurrences, problems: '[]', changes: '{}' });
}
const publish = (...given: Parameters<typeof publishAll>) => publishAll(...given).changed;
const put = (...files: readonly (typeof A)[]) => publish(files);
const articles = () => readdirSync(join(out, 'articles')).sort();
const names = (...files: readonly { readonly name: string }[]) => files.map(({ name }) => name).sort();

describe('publishing', () => {
  it('writes the graph and its articles into a folder that it makes', () => {
    expect(put(A, B)).toBe(true);
    expect(readFileSync(join(out, 'graph.json'), 'utf8')).toBe(graphOf(A, B));
    expect(readFileSync(join(out, 'articles', A.name), 'utf8')).toBe(A.text);
    expect(articles()).toEqual(names(A, B));
  });

  it('says beside the graph what has changed, which stays while nothing changes again', () => {
    const { put: add, finish } = beginPublication(out, false);
    add(A);
    const files = { graph: Buffer.from(graphOf(A)), occurrences: new Uint8Array(), problems: '[]' };
    finish({ ...files, changes: '{"first":1}' });
    beginPublication(out, false).finish({ ...files, changes: '{"nothing":1}' });
    expect(readFileSync(join(out, 'changes.json'), 'utf8')).toBe('{"first":1}');
  });

  it('gives the sums of what its files hold', () => {
    const { sums } = publishAll([A, B]);
    expect(sums).toEqual({
      graph: hashOf(join(out, 'graph.json')),
      occurrences: hashOf(join(out, 'occurrences.bin')),
      problems: hashOf(join(out, 'problems.json')),
    });
    expect(publishAll([A, B]).sums).toEqual(sums);
    expect(publishAll([A]).sums.graph).not.toBe(sums.graph);
  });

  it('of the same graph touches no file', () => {
    put(A);
    const times = () =>
      [join(out, 'graph.json'), join(out, 'articles', A.name)].map((file) => statSync(file).mtimeMs);
    for (const file of [join(out, 'articles', A.name), join(out, 'graph.json')]) utimesSync(file, 1000, 1000);
    const before = times();
    expect(put(A)).toBe(false);
    expect(times()).toEqual(before);
  });

  it('writes the occurrences beside the graph, anew where they were cut off', () => {
    put(A, B);
    const file = join(out, 'occurrences.bin');
    expect(readFileSync(file, 'utf8')).toBe(`${A.name},${B.name}`);
    writeFileSync(file, 'cut');
    put(A, B);
    expect(readFileSync(file, 'utf8')).toBe(`${A.name},${B.name}`);
  });

  it('removes the articles that only the last graph had', () => {
    put(A, B);
    put(B, C);
    expect(articles()).toEqual(names(B, C));
  });

  it('writes a file anew that is missing or was cut off', () => {
    put(A, B);
    writeFileSync(join(out, 'articles', A.name), 'art');
    put(A, B);
    expect(readFileSync(join(out, 'articles', A.name), 'utf8')).toBe(A.text);
  });

  it('looks into a file of the right size where it was written after the graph, or where it is to verify', () => {
    put(A);
    const file = join(out, 'articles', A.name);
    const damage = (seconds: number) => {
      writeFileSync(file, A.text.toUpperCase());
      const time = statSync(join(out, 'graph.json')).mtimeMs / 1000 + seconds;
      utimesSync(file, time, time);
    };
    damage(60);
    put(A);
    expect(readFileSync(file, 'utf8')).toBe(A.text);
    damage(-60);
    publish([A], true);
    expect(readFileSync(file, 'utf8')).toBe(A.text);
  });
});

describe('a build that ends between the occurrences and the graph', () => {
  it('leaves the articles of both, so that the page can show the one and commands can read the other', () => {
    put(A);
    const pointer = join(out, 'graph.json');
    const old = readFileSync(pointer, 'utf8');
    rmSync(pointer);
    mkdirSync(pointer);
    expect(() => put(B)).toThrow();
    expect(readFileSync(join(out, 'occurrences.bin'), 'utf8')).toBe(B.name);
    expect(articles()).toEqual(names(A, B));
    rmdirSync(pointer);
    writeFileSync(pointer, old);
    expect(put(B)).toBe(true);
    expect(articles()).toEqual(names(B));
  });
});

describe('what killed builds have left', () => {
  it('is removed: half-written files, and articles of a graph that never came', () => {
    put(A);
    writeFileSync(join(out, 'graph.json.4711.tmp'), '{');
    writeFileSync(join(out, 'articles', `${B.name}.4711.tmp`), 'art');
    writeFileSync(join(out, 'articles', C.name), C.text);
    put(A);
    expect(articles()).toEqual(names(A));
    expect(existsSync(join(out, 'graph.json.4711.tmp'))).toBe(false);
  });
});

describe('files of others', () => {
  it('stay, also where they look like ours', () => {
    put(A);
    const own = ['notes.txt', 'cafe.json', '0123456789abcdef0123.json', 'deep/0123456789abcdef0123.json'];
    mkdirSync(join(out, 'articles/deep'));
    for (const name of own) writeFileSync(join(out, 'articles', name), 'mine');
    writeFileSync(join(out, 'graph.json.bak.tmp'), 'mine');
    put(B);
    for (const name of own) expect(readFileSync(join(out, 'articles', name), 'utf8')).toBe('mine');
    expect(existsSync(join(out, 'graph.json.bak.tmp'))).toBe(true);
  });

  it('in the place of ours are an error, and the last graph stays', () => {
    put(A);
    mkdirSync(join(out, 'articles', B.name));
    expect(() => put(B)).toThrow();
    expect(readFileSync(join(out, 'graph.json'), 'utf8')).toBe(graphOf(A));
    expect(readFileSync(join(out, 'articles', A.name), 'utf8')).toBe(A.text);
  });
});

describe('what was mended', () => {
  const later = new Date(Date.now() + 60_000);

  it('is told: files that are gone, cut off or others, and nothing that is new', () => {
    put(A, B);
    expect(publishAll([A, B]).mended).toEqual([]);
    rmSync(join(out, 'articles', A.name));
    writeFileSync(join(out, 'problems.json'), 'cut');
    expect(publishAll([A, B]).mended).toEqual([`articles/${A.name}`, 'problems.json']);
    expect(publishAll([A, B, C]).mended).toEqual([]);
  });

  it('is found by all that is read, also where size and time are as they were', () => {
    put(A);
    const file = join(out, 'articles', A.name);
    writeFileSync(file, A.text.toUpperCase());
    utimesSync(file, 1000, 1000);
    utimesSync(join(out, 'graph.json'), later, later);
    expect(publishAll([A]).mended).toEqual([]);
    expect(publishAll([A], true).mended).toEqual([`articles/${A.name}`]);
    expect(readFileSync(file, 'utf8')).toBe(A.text);
  });
});

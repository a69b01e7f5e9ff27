import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/regenerate/article-file.ts';
import { inputsOf, lastReport, rememberReport } from '../../src/regenerate/unchanged.ts';
import { type Folder, temporaryFolder } from './folder.ts';

const REPORT = { articles: 1, actors: 2, links: 1, boilerplate: [], version: 'v', problems: [] };
const TEXT = 'the sentences of an article';

/** A folder with a graph that was published for these inputs. */
function published(inputs: string): Folder & { readonly state: string; readonly article: string } {
  const folder = temporaryFolder();
  const name = nameOf(TEXT);
  const article = join(folder.out, 'articles', name);
  mkdirSync(join(folder.out, 'articles'), { recursive: true });
  writeFileSync(article, TEXT);
  writeFileSync(join(folder.out, 'graph.json'), '{}');
  writeFileSync(join(folder.out, 'occurrences.bin'), 'places');
  const state = join(folder.out, '.dramatis');
  rememberReport(state, folder.out, inputs, { ...REPORT }, [name, name]);
  return { ...folder, state, article };
}

describe('the inputs of a graph', () => {
  it('are other ones when a file, its place, the program or what lies beside the articles is another', () => {
    const folder = temporaryFolder();
    const inputs = (program = 'p') => inputsOf(folder.corpus, program);
    const seen = [inputs()];
    const change = (how: () => void) => {
      how();
      seen.push(inputs());
    };
    change(() => folder.write('a.txt', 'One.'));
    change(() => folder.write('a.txt', 'Two.'));
    change(() => folder.write('deep/a.txt', 'Two.'));
    change(() => folder.remove('a.txt'));
    change(() => writeFileSync(join(folder.corpus, 'corrections.yaml'), 'same: []'));
    change(() => mkdirSync(join(folder.corpus, 'gazetteer')));
    change(() => writeFileSync(join(folder.corpus, 'gazetteer/own.tsv'), 'Ida Fenn\tperson'));
    expect(seen.filter((name) => name === undefined)).toEqual([]);
    expect(new Set(seen).size).toBe(seen.length - 1);
    expect(inputs('q')).not.toBe(inputs('p'));
    expect(inputs()).toBe(inputs());
  });

  it('are the same when only the dates of files differ', () => {
    const folder = temporaryFolder();
    folder.write('a.txt', 'One.');
    const before = inputsOf(folder.corpus, 'p');
    utimesSync(join(folder.corpus, 'articles/a.txt'), 1000, 1000);
    expect(inputsOf(folder.corpus, 'p')).toBe(before);
  });

  it('are none where there is no corpus', () => {
    const { corpus } = temporaryFolder();
    rmSync(corpus, { recursive: true });
    expect(inputsOf(corpus, 'p')).toBeUndefined();
  });
});

describe('the last report', () => {
  it('holds for the same inputs only', () => {
    const { state, out } = published('i');
    expect(lastReport(state, out, 'i')).toEqual(REPORT);
    expect(lastReport(state, out, 'j')).toBeUndefined();
  });

  it.each<[string, (folder: ReturnType<typeof published>) => void]>([
    ['graph.json is another', ({ out }) => writeFileSync(join(out, 'graph.json'), '{"a":1}')],
    ['graph.json is gone', ({ out }) => rmSync(join(out, 'graph.json'))],
    ['the occurrences are gone', ({ out }) => rmSync(join(out, 'occurrences.bin'))],
    ['the occurrences are others', ({ out }) => writeFileSync(join(out, 'occurrences.bin'), 'place')],
    ['an article is gone', ({ article }) => rmSync(article)],
    ['an article was cut off', ({ article }) => writeFileSync(article, TEXT.slice(1))],
    [
      'an article of the same size was written later',
      ({ article }) => {
        writeFileSync(article, TEXT.toUpperCase());
        const later = new Date(Date.now() + 60_000);
        utimesSync(article, later, later);
      },
    ],
    ['it is rubbish', ({ state }) => writeFileSync(join(state, 'last.json'), '{"inputs":"i"}')],
    [
      'it is cut off',
      ({ state }) =>
        writeFileSync(join(state, 'last.json'), readFileSync(join(state, 'last.json')).subarray(0, 30)),
    ],
  ])('is none when %s', (_, damage) => {
    const folder = published('i');
    damage(folder);
    expect(lastReport(folder.state, folder.out, 'i')).toBeUndefined();
  });

  it('holds when an article was only touched', () => {
    const { state, out, article } = published('i');
    const later = new Date(Date.now() + 60_000);
    utimesSync(article, later, later);
    expect(lastReport(state, out, 'i')).toEqual(REPORT);
  });
});

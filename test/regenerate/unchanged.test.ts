import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/host/files.ts';
import type { Problem } from '../../src/model.ts';
import { nameOf } from '../../src/regenerate/article-file.ts';
import type { Inputs } from '../../src/regenerate/inputs.ts';
import { isOtherGraph, lastReport, readLast, rememberReport } from '../../src/regenerate/unchanged.ts';
import { type Folder, temporaryFolder } from './folder.ts';

const REPORT = { articles: 1, of: 1, actors: 2, links: 1, boilerplate: [], version: 'v', problems: [] };
const TEXT = 'the sentences of an article';

const inputs = (program: string): Inputs => ({ program, articles: [], beside: [], problems: [] });

/** A folder with a graph that was published for these inputs. */
function published(
  program: string,
  problems: readonly Problem[] = [],
): Folder & { readonly state: string; readonly article: string } {
  const folder = temporaryFolder();
  const name = nameOf(TEXT);
  const article = join(folder.out, 'articles', name);
  mkdirSync(join(folder.out, 'articles'), { recursive: true });
  writeFileSync(article, TEXT);
  writeFileSync(join(folder.out, 'graph.json'), '{}');
  writeFileSync(join(folder.out, 'occurrences.bin'), 'places');
  const state = join(folder.out, '.dramatis');
  writeFileSync(join(folder.out, 'problems.json'), '{}');
  const sums = { graph: sha256('{}'), occurrences: sha256('places'), problems: sha256('{}') };
  const file = { name, size: Buffer.byteLength(TEXT) };
  rememberReport(state, inputs(program), { ...REPORT, problems }, sums, [file, file]);
  return { ...folder, state, article };
}

describe('the last report', () => {
  it('holds for the same inputs only', () => {
    const { state, out } = published('i');
    expect(lastReport(state, out, inputs('i'))).toEqual(REPORT);
    expect(lastReport(state, out, inputs('j'))).toBeUndefined();
  });

  it.each<[string, (folder: ReturnType<typeof published>) => void]>([
    ['graph.json is another', ({ out }) => writeFileSync(join(out, 'graph.json'), '{"a":1}')],
    ['graph.json is gone', ({ out }) => rmSync(join(out, 'graph.json'))],
    ['the occurrences are gone', ({ out }) => rmSync(join(out, 'occurrences.bin'))],
    ['the occurrences are others', ({ out }) => writeFileSync(join(out, 'occurrences.bin'), 'place')],
    ['the list of problems is gone', ({ out }) => rmSync(join(out, 'problems.json'))],
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
    ['it is rubbish', ({ state }) => writeFileSync(join(state, 'last.json'), '{"inputs":{"program":"i"}}')],
    [
      'it is cut off',
      ({ state }) =>
        writeFileSync(join(state, 'last.json'), readFileSync(join(state, 'last.json')).subarray(0, 30)),
    ],
  ])('is none when %s', (_, damage) => {
    const folder = published('i');
    damage(folder);
    expect(lastReport(folder.state, folder.out, inputs('i'))).toBeUndefined();
  });

  it('holds when an article was only touched', () => {
    const { state, out, article } = published('i');
    const later = new Date(Date.now() + 60_000);
    utimesSync(article, later, later);
    expect(lastReport(state, out, inputs('i'))).toEqual(REPORT);
  });

  it('does not hold where the system did not let something be read: it may now', () => {
    const unread = { code: 'regenerate/unreadable', where: 'articles/a.txt', message: 'No.' };
    const { state, out } = published('i', [unread]);
    expect(lastReport(state, out, inputs('i'))).toBeUndefined();
    expect(readLast(state)?.inputs).toEqual(inputs('i'));
  });
});

it('a graph that somebody has changed is told', () => {
  const { state, out } = published('i');
  expect(isOtherGraph(state, out)).toBe(false);
  writeFileSync(join(out, 'graph.json'), '{"a":1}');
  expect(isOtherGraph(state, out)).toBe(true);
  expect(isOtherGraph(join(out, 'none'), out)).toBe(false);
});

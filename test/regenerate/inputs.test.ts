import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areSame, inputsOf, isReadable } from '../../src/regenerate/inputs.ts';
import { temporaryFolder } from './folder.ts';

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
    expect(seen).not.toContain(undefined);
    const contents = seen.map((one) => JSON.stringify(one));
    expect(new Set(contents).size).toBe(seen.length - 1);
    expect(inputs('q')).not.toEqual(inputs('p'));
    expect(inputs()).toEqual(inputs());
  });

  it('are the same when only the dates of files differ', () => {
    const folder = temporaryFolder();
    folder.write('a.txt', 'One.');
    const before = inputsOf(folder.corpus, 'p');
    utimesSync(join(folder.corpus, 'articles/a.txt'), 1000, 1000);
    expect(inputsOf(folder.corpus, 'p')).toEqual(before);
  });

  it('are none where there is no corpus', () => {
    const { corpus } = temporaryFolder();
    rmSync(corpus, { recursive: true });
    expect(inputsOf(corpus, 'p')).toBeUndefined();
  });

  it('hold for each file its path and what it holds', () => {
    const folder = temporaryFolder();
    folder.write('de/a.txt', 'One.');
    folder.write('b.txt', 'One.');
    const inputs = inputsOf(folder.corpus, 'p');
    expect(inputs?.articles.map(([path]) => path)).toEqual(['b.txt', 'de/a.txt']);
    const [[, first] = [], [, second] = []] = inputs?.articles ?? [];
    expect(first).toBe(second);
  });

  it('are the same only where each part is', () => {
    const one = { program: 'p', articles: [['a.txt', 'x']], beside: [], problems: [] } as const;
    expect(areSame(one, { ...one })).toBe(true);
    expect(areSame(one, { ...one, articles: [['a.txt', 'y']] })).toBe(false);
  });
});

it('a file that could not be read has what the system says instead of a hash', () => {
  expect(isReadable(['a.txt', '0'.repeat(64)])).toBe(true);
  expect(isReadable(['a.txt', 'EACCES: permission denied'])).toBe(false);
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeSite } from '../../src/publish/site.ts';
import { emptyFolder } from '../empty-folder.ts';

function installed(): string {
  const site = emptyFolder();
  for (const folder of ['assets', 'knowledge', 'cli']) {
    mkdirSync(join(site, folder));
    writeFileSync(join(site, folder, `${folder}.js`), folder);
  }
  writeFileSync(join(site, 'index.html'), 'page');
  return site;
}

const GRAPH = { path: 'graph.json', content: '{}' };
const article = (name: string) => ({ path: `articles/${name}.json`, content: name });
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

it('holds the page and the graph, and nothing else of the program', () => {
  const out = join(emptyFolder(), 'public');
  const bytes = writeSite(installed(), out, [article('a'), GRAPH]);
  expect(filesIn(out)).toEqual([
    'a.json',
    'assets.js',
    'dramatis-site.json',
    'graph.json',
    'index.html',
    'knowledge.js',
  ]);
  expect(bytes).toBe('page'.length + 'assets'.length + 'knowledge'.length + 3);
});

it('published again, what is not there any more goes, and what others have put there stays', () => {
  const [site, out] = [installed(), emptyFolder()];
  writeSite(site, out, [article('old'), GRAPH]);
  writeFileSync(join(out, 'robots.txt'), 'mine');
  writeSite(site, out, [article('new'), GRAPH]);
  expect(filesIn(join(out, 'graph'))).toEqual(['graph.json', 'new.json']);
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe('mine');
});

it('a folder with something else in it is left alone', () => {
  const out = emptyFolder();
  writeFileSync(join(out, 'thesis.txt'), 'x');
  expect(() => writeSite(installed(), out, [GRAPH])).toThrow('empty or new');
  expect(filesIn(out)).toEqual(['thesis.txt']);
  writeFileSync(join(out, 'dramatis-site.json'), '{');
  expect(() => writeSite(installed(), out, [GRAPH])).toThrow('is damaged');
});

it('a listing removes nothing outside of the folder', () => {
  const [site, root] = [installed(), emptyFolder()];
  const out = join(root, 'public');
  writeFileSync(join(root, 'precious'), 'x');
  writeSite(site, out, [GRAPH]);
  writeFileSync(join(out, 'dramatis-site.json'), JSON.stringify({ files: ['../precious', '/precious'] }));
  writeSite(site, out, [GRAPH]);
  expect(readdirSync(root)).toContain('precious');
});

it('without a page says how it is made', () => {
  expect(() => writeSite(emptyFolder(), join(emptyFolder(), 'x'), [GRAPH])).toThrow('npm run build');
});

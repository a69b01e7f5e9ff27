/** The package as npm packs it, unpacked beside its dependencies, far from any checkout. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { refreshAll } from './program.ts';

let home: string;
let archive: string;
const inPackage = (...path: readonly string[]) => join(home, 'node_modules/dramatis', ...path);

/** Packs the checkout and unpacks it as `node_modules/dramatis` of a folder in which its dependencies are installed. */
beforeAll(async () => {
  await refreshAll();
  home = emptyFolder(afterAll);
  const npm = ['pack', '--ignore-scripts', '--silent', '--pack-destination', home];
  execFileSync('npm', npm, { shell: process.platform === 'win32' });
  [archive = ''] = readdirSync(home);
  mkdirSync(inPackage(), { recursive: true });
  execFileSync('tar', ['-xzf', join(home, archive), '-C', inPackage(), '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const place = join(home, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules', name), place, 'junction');
  }
  mkdirSync(join(home, 'corpus/articles'), { recursive: true });
  writeFileSync(join(home, 'corpus/articles/a.txt'), 'Angela Merkel sprach in Bagdad mit Heiko Maas.');
});

const dramatis = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [inPackage('dist/cli/main.js'), ...args], {
    cwd: home,
    encoding: 'utf8',
    input: '{"id":"1","text":"Kadhimi reist nach Teheran."}\n',
  });

it('is a package as bundlers, Node and TypeScript expect one', async () => {
  const { messages } = await publint({ pkgDir: inPackage(), pack: false });
  expect(messages).toEqual([]);
});

it('has types that Node and bundlers find at each import', async () => {
  const parts = ['.', './read', './find', './write', './languages/de', './languages/en'];
  const packed = createPackageFromTarballData(readFileSync(join(home, archive)));
  const result = await checkPackage(packed, { entrypoints: parts });
  const { entrypoints, problems } = result.types ? result : expect.fail('There are no types.');
  expect(Object.keys(entrypoints)).toEqual(parts);
  // Modules alone: nothing is promised to `require` and to resolvers of before `exports`.
  const promised = problems.filter(
    (one) => !('resolutionKind' in one && /node10|node16-cjs/.test(one.resolutionKind)),
  );
  expect(promised).toEqual([]);
});

it('builds, exports, extracts, and says what it knows', () => {
  expect(dramatis('build')).toContain('1 article, 3 actors, 3 links');
  dramatis('export', '--format', 'csv-links', '--out', 'links.csv');
  expect(readFileSync(join(home, 'links.csv'), 'utf8')).toContain('Angela Merkel');
  expect(dramatis('extract')).toContain('"text":"Teheran"');
  expect(dramatis('knowledge')).toContain('CC-BY');
  expect(dramatis('--version').trim()).toBe(
    JSON.parse(readFileSync(inPackage('package.json'), 'utf8')).version,
  );
});

it('serves the page with the graph of the folder', async () => {
  const child = spawn(process.execPath, [inPackage('dist/cli/main.js'), 'start', '--port', '0'], {
    cwd: home,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (/http:\S+/.test(said)) break;
  }
  const [address = ''] = /http:\S+/.exec(said) ?? [];
  const page = await (await fetch(address)).text();
  const [, script = ''] = /src="\.\/(assets\/[^"]+\.js)"/.exec(page) ?? [];
  expect((await fetch(new URL(script, address))).status).toBe(200);
  expect(await (await fetch(new URL('graph/graph.json', address))).text()).toContain('Heiko Maas');
});

/** What a module prints beside the package. */
async function printedBy(...lines: readonly string[]): Promise<string> {
  const file = join(home, 'try.mjs');
  writeFileSync(file, lines.join('\n'));
  const child = spawn(process.execPath, [file]);
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  await once(child, 'close');
  return Buffer.concat(printed).toString().trim();
}

const PACK = [
  "import { readFileSync } from 'node:fs';",
  "const pack = (name) => readFileSync(new URL(import.meta.resolve('dramatis/knowledge/' + name + '.bin')));",
];

it('is a library, with types', async () => {
  const printed = await printedBy(
    ...PACK,
    "import { createPipeline } from 'dramatis';",
    "const { mentions } = createPipeline(pack).find({ id: 'a', text: 'Angela Merkel reist nach Bagdad.' });",
    'console.log(mentions.map(({ text }) => text).join());',
  );
  expect(printed).toBe('Angela Merkel,Bagdad');
  const { types } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
  expect(existsSync(inPackage(types))).toBe(true);
});

it('gives its steps one by one, for one language', async () => {
  const printed = await printedBy(
    ...PACK,
    "import { find, openKnowledge } from 'dramatis/find';",
    "import { german } from 'dramatis/languages/de';",
    "import { createReader } from 'dramatis/read';",
    "import { graphFormats } from 'dramatis/write';",
    "const { articles } = createReader([german]).read('a.txt', new TextEncoder().encode('Angela Merkel reist nach Bagdad.'));",
    'const { mentions } = find(articles[0], openKnowledge(pack, [german]));',
    'console.log(mentions.map(({ text }) => text).join(), graphFormats[0].id);',
  );
  expect(printed).toBe('Angela Merkel,Bagdad json');
});

it('holds no tests, no sources and no texts of its makers', () => {
  const names = readdirSync(inPackage());
  expect(names.filter((name) => ['src', 'test', 'corpus'].includes(name))).toEqual([]);
});

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NO_CHANGES } from '../../src/measure/index.ts';
import type { Found } from '../../src/model.ts';
import { createBuilder, STATE } from '../../src/regenerate/build.ts';
import { fakePipeline } from './fake-pipeline.ts';
import { type Folder, temporaryFolder } from './folder.ts';

const A = 'Heiko Maas met Mike Pompeo. Angela Merkel did not come.';
const B = 'Mike Pompeo wrote to Angela Merkel.';

function builder(folder: Folder, { fingerprint = 'f1', fresh = false, clean = false, verify = false } = {}) {
  const pipeline = fakePipeline();
  const { corpus, out } = folder;
  const build = createBuilder({
    corpus,
    out,
    fresh,
    clean,
    verify,
    pipeline: async () => pipeline,
    fingerprint: () => fingerprint,
    program: () => fingerprint,
  });
  return { build, asked: pipeline.asked };
}

const cached = ({ out }: Folder, fingerprint = 'f1') => {
  const folder = join(out, STATE, 'found', fingerprint);
  return readdirSync(folder).map((name) => join(folder, name));
};

function twoArticles(): Folder {
  const folder = temporaryFolder();
  folder.write('a.txt', A);
  folder.write('deep/er/b.md', `---\ntitle: News\n---\n${B}`);
  return folder;
}

describe('a build', () => {
  it('publishes the graph and a file for each article, named by its content', async () => {
    const folder = twoArticles();
    const report = await builder(folder).build();
    expect(report).toMatchObject({ articles: 2, found: 2, actors: 3, links: 2, changed: true, problems: [] });
    const published = folder.published();
    const graph = JSON.parse(published.get('graph.json') ?? '');
    expect(Object.keys(graph.attributes.articles)).toEqual(['a', 'deep/er/b']);
    const file = JSON.parse(published.get(graph.attributes.articles['deep/er/b'].file) ?? '');
    expect(file).toMatchObject({ id: 'deep/er/b', language: 'en', title: 'News', text: `News\n\n${B}` });
    expect(file.text.slice(...file.sentences.at(-1))).toBe(B);
    const [mention] = file.mentions;
    expect(file.text.slice(mention.start, mention.end)).toBe('Mike Pompeo');
    expect(mention).toMatchObject({
      kind: 'person',
      form: 'name',
      entity: 'e:Mike Pompeo',
      evidence: [{ id: 'de/fake' }],
    });
  });

  it('gives the same bytes again, on a machine without cache, too, and does not touch graph.json', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    const before = folder.published();
    const time = statSync(join(folder.out, 'graph.json')).mtimeMs;
    rmSync(join(folder.out, STATE), { recursive: true });
    expect(await builder(folder).build()).toMatchObject({
      changed: false,
      changes: NO_CHANGES,
    });
    expect(folder.published()).toEqual(before);
    expect(statSync(join(folder.out, 'graph.json')).mtimeMs).toBe(time);
  });

  it('works through new and changed texts only, and says what is new and gone', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    const { build, asked } = builder(folder);
    folder.write('c.txt', 'Adel Mahdi met Heiko Maas.');
    expect(await build()).toMatchObject({
      changes: {
        actors: { added: [{ names: ['Adel Mahdi'] }] },
        links: { added: [{ names: ['Adel Mahdi', 'Heiko Maas'] }] },
      },
    });
    folder.write('a.txt', 'Heiko Maas was alone.');
    expect(await build()).toMatchObject({
      changes: { actors: { added: [] }, links: { gone: [{ names: ['Heiko Maas', 'Mike Pompeo'] }] } },
    });
    folder.remove('c.txt');
    expect(await build()).toMatchObject({
      articles: 2,
      changes: { actors: { gone: [{ names: ['Adel Mahdi'] }] } },
    });
    expect(asked).toEqual(['c', 'a']);
    expect(folder.published().size).toBe(4);
  });

  it('does nothing at all while nothing changes, and tells of the same problems', async () => {
    const folder = twoArticles();
    folder.write('binary.txt', Uint8Array.of(0, 1, 2, 3));
    const first = await builder(folder).build();
    const before = folder.published();
    const { asked, build } = builder(folder);
    rmSync(join(folder.out, STATE, 'found'), { recursive: true });
    const { seconds: _, changes, ...again } = await build();
    expect(again).toEqual({
      ...again,
      ...first,
      seconds: undefined,
      changes: undefined,
      found: 0,
      changed: false,
    });
    expect(changes).toEqual(NO_CHANGES);
    expect(asked).toEqual([]);
    expect(folder.published()).toEqual(before);
  });

  it('knows a text that moved to another file', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    folder.remove('a.txt');
    folder.write('moved.txt', A);
    const { build, asked } = builder(folder);
    await build();
    expect(asked).toEqual([]);
    expect(JSON.parse(folder.published().get('graph.json') ?? '').attributes.articles).toHaveProperty(
      'moved',
    );
  });

  it('works everything out anew for another fingerprint, and when asked to', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    const other = builder(folder, { fingerprint: 'f2' });
    await other.build();
    expect(other.asked).toHaveLength(2);
    expect(readdirSync(join(folder.out, STATE, 'found'))).toEqual(['f2']);
    const fresh = builder(folder, { fingerprint: 'f2', fresh: true });
    await fresh.build();
    expect(fresh.asked).toHaveLength(2);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, 100)],
    ['with other content', (text: string) => text.replaceAll('"names"', '"nämes"')],
    ['that is rubbish', () => '\u0000{]'],
  ])('works out anew what a cache file %s held', async (_, damage) => {
    const folder = twoArticles();
    await builder(folder).build();
    const before = folder.published();
    rmSync(join(folder.out, STATE, 'last.json'));
    for (const file of cached(folder)) writeFileSync(file, damage(readFileSync(file, 'utf8')));
    const { build, asked } = builder(folder);
    await build();
    expect(asked).toHaveLength(2);
    expect(folder.published()).toEqual(before);
    const again = builder(folder);
    await again.build();
    expect(again.asked).toEqual([]);
  });

  it('works out anew what was damaged between two builds of one builder', async () => {
    const folder = twoArticles();
    const { build, asked } = builder(folder);
    await build();
    const before = folder.published();
    const [file = ''] = cached(folder);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"de/fake"', '"de/faké"'));
    rmSync(join(folder.out, STATE, 'last.json'));
    await build();
    expect(asked).toHaveLength(4);
    expect(folder.published()).toEqual(before);
  });

  it('reads all anew when it is to be clean, once, and keeps everybody in place', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    folder.write('0.txt', 'Aaron Aal met Mike Pompeo.');
    await builder(folder).build();
    const before = folder.published();
    const { build, asked } = builder(folder, { clean: true });
    expect(await build()).toMatchObject({ found: 3, changed: false });
    expect(await build()).toMatchObject({ found: 0 });
    expect(asked).toHaveLength(3);
    expect(folder.published()).toEqual(before);
    await builder(folder, { fresh: true }).build();
    expect(folder.published()).not.toEqual(before);
  });

  it('verifies what is published when asked to, and says what it mended', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    const before = folder.published();
    const [name = ''] = readdirSync(join(folder.out, 'articles'));
    const article = join(folder.out, 'articles', name);
    writeFileSync(article, readFileSync(article, 'utf8').toUpperCase());
    utimesSync(article, 1000, 1000);
    writeFileSync(join(folder.out, 'graph.json'), `${before.get('graph.json')} `);
    const { build, asked } = builder(folder, { verify: true });
    const mended = [`articles/${name}`, 'graph.json'];
    expect((await build()).mended).toEqual(mended);
    expect(folder.published()).toEqual(before);
    expect(asked).toEqual([]);
    expect((await build()).mended).toEqual([]);
  });

  it('publishes what was wrong with the articles', async () => {
    const folder = twoArticles();
    folder.write('cut.jsonl', '{"text": "Mike Pompeo left."}\n{"text"');
    await builder(folder).build();
    const { problems } = JSON.parse(folder.published().get('problems.json') ?? '');
    expect(problems).toMatchObject([{ file: 'articles/cut.jsonl', line: 2, lost: true }]);
  });

  it('builds an empty graph of an empty corpus', async () => {
    const folder = temporaryFolder();
    expect(await builder(folder).build()).toMatchObject({ articles: 0, actors: 0, links: 0 });
    expect([...folder.published().keys()]).toEqual(['graph.json', 'problems.json']);
  });

  it('opens neither the program nor what is kept before there is something to do', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    rmSync(join(folder.out, STATE, 'found'), { recursive: true });
    const build = createBuilder({
      ...folder,
      pipeline: () => Promise.reject(new Error('it is opened')),
      fingerprint: () => 'f1',
      program: () => 'f1',
    });
    expect(await build()).toMatchObject({ articles: 2, changed: false });
    expect(readdirSync(join(folder.out, STATE))).not.toContain('found');
    folder.write('c.txt', B);
    await expect(build()).rejects.toThrow('it is opened');
  });

  it('says where to put articles when there is no corpus', async () => {
    const folder = temporaryFolder();
    rmSync(folder.corpus, { recursive: true });
    await expect(builder(folder).build()).rejects.toThrow(join('corpus', 'articles'));
  });
});

describe('bad input', () => {
  it('becomes problems that name the file; the rest is built', async () => {
    const folder = twoArticles();
    folder.write('binary.txt', Uint8Array.of(0, 1, 2, 3));
    folder.write('broken.md', '---\ntitle: a: b\n---\nAdel Mahdi.');
    folder.write('.hidden.txt', 'Adel Mahdi.');
    folder.write('picture.png', 'Adel Mahdi.');
    const { articles, problems } = await builder(folder).build();
    expect(articles).toBe(3);
    expect(problems.map(({ where }) => where)).toEqual([
      'articles',
      'articles/binary.txt',
      'articles/broken.md:2',
    ]);
  });
});

describe('a failure', () => {
  it('in one article costs only that article', async () => {
    const folder = twoArticles();
    folder.write('bad.txt', 'CRASH');
    const { articles, actors, problems } = await builder(folder).build();
    expect({ articles, actors }).toEqual({ articles: 3, actors: 3 });
    expect(problems).toMatchObject([
      { code: 'regenerate/find', where: 'bad', message: expect.stringContaining('out of words') },
    ]);
  });

  it('in the middle of the work leaves the last graph as it was, and no lock', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    const before = folder.published();
    folder.write('bad.txt', 'Crash Test happened.');
    await expect(builder(folder).build()).rejects.toThrow('no link');
    expect(folder.published()).toEqual(before);
    folder.remove('bad.txt');
    await expect(builder(folder).build()).resolves.toMatchObject({ changed: false });
  });

  it('while publishing leaves a graph that fits its articles', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    const before = folder.published();
    folder.write('a.txt', 'Heiko Maas was alone.');
    mkdirSync(join(folder.out, `graph.json.${process.pid}.tmp`));
    await expect(builder(folder).build()).rejects.toThrow();
    for (const [path, text] of before) expect(folder.published().get(path)).toBe(text);
  });

  it.each([
    ['in a new build', false, 0],
    ['with an old date, in a fresh one', true, 1000],
  ])('of an article file of the same size is repaired %s', async (_, fresh, age) => {
    const folder = twoArticles();
    await builder(folder).build();
    const before = folder.published();
    const [path = ''] = [...before.keys()].filter((name) => name.startsWith('articles'));
    const file = join(folder.out, path);
    writeFileSync(file, (before.get(path) ?? '').replace('sentences', 'sentenzes'));
    const time = new Date(Date.now() + 2000 - age * 60);
    utimesSync(file, time, time);
    await builder(folder, { fresh }).build();
    expect(folder.published()).toEqual(before);
  });

  it('of a broken graph.json is repaired', async () => {
    const folder = twoArticles();
    await builder(folder).build();
    const before = folder.published();
    writeFileSync(join(folder.out, 'graph.json'), '{"nodes": [');
    await builder(folder).build();
    expect(folder.published()).toEqual(before);
  });
});

describe('builds that go on', () => {
  /** Builds of articles that somebody corrects, so that each is published anew. */
  function watch({ corpus, out }: Folder, strict = false) {
    const pipeline = { ...fakePipeline(), correct: (_: unknown, found: Found) => ({ ...found }) };
    return createBuilder({
      ...{ corpus, out, strict },
      pipeline: async () => ({ ...pipeline, correctedBy: () => pipeline }),
      fingerprint: () => 'f1',
      program: () => 'f1',
    });
  }

  /** The published text of the article of a packed file. */
  function textOfPacked(folder: Folder): string {
    const published = folder.published();
    const { attributes } = JSON.parse(published.get('graph.json') ?? '');
    return JSON.parse(published.get(attributes.articles.a.file) ?? '').text;
  }

  const correct = ({ corpus }: Folder, name: string) =>
    writeFileSync(join(corpus, 'corrections.yaml'), `- ignore: ${name} (person)\n`);

  async function packed(): Promise<Folder> {
    const folder = temporaryFolder();
    folder.write('a.txt.gz', gzipSync(new TextEncoder().encode(A)));
    await watch(folder)();
    return folder;
  }

  it('publish packed articles with their texts when others come and somebody corrects', async () => {
    const folder = await packed();
    const build = watch(folder);
    for (const [path, text] of [
      ['b.txt', B],
      ['c.txt', 'Adel Mahdi met Heiko Maas.'],
    ] as const) {
      folder.write(path, text);
      await build();
    }
    correct(folder, 'Adel Mahdi');
    await build();
    expect(textOfPacked(folder)).toBe(A);
  });

  it('do so after one that published nothing', async () => {
    const folder = await packed();
    const build = watch(folder, true);
    folder.write('b.txt', B);
    await build();
    folder.write('c.txt', Uint8Array.of(0, 1, 2, 3));
    await expect(build()).rejects.toThrow();
    folder.remove('c.txt');
    correct(folder, 'Adel Mahdi');
    await build();
    expect(textOfPacked(folder)).toBe(A);
  });
});

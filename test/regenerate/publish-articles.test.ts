import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Found } from '../../src/model.ts';
import { openMemo } from '../../src/regenerate/article-memo.ts';
import { beginPublication } from '../../src/regenerate/publish.ts';
import { publishArticles, type ToPublish } from '../../src/regenerate/publish-articles.ts';
import { temporaryFolder } from './folder.ts';

/** An article whose reasons are counted whenever somebody reads them. */
function article(id: string, finding: string | undefined, count: () => void): ToPublish {
  const mention = {
    ...{ start: 0, end: 3, kind: 'person', form: 'name', text: 'Ida', name: 'Ida', sentence: 0 },
    get evidence() {
      count();
      return [{ by: 'rule', id: 'de/r', weight: 1 }];
    },
  };
  const found = { article: id, language: 'de', sentences: [{ start: 0, end: 4 }], mentions: [mention] };
  return {
    article: { id, text: 'Ida.' },
    found: () => found as unknown as Found,
    actors: ['e:ida'],
    finding,
  };
}

it('makes the file of an article once, and again where it is not as it was published', () => {
  const { out } = temporaryFolder();
  let read = 0;
  const count = () => {
    read += 1;
  };
  const publish = (finding?: string) => {
    const publication = beginPublication(out, false);
    const articles = [article('a', finding, count)];
    const files = publishArticles(articles, publication, openMemo(join(out, 'memo'), 'p'), () => {});
    publication.finish({
      graph: Buffer.from('{}'),
      occurrences: new Uint8Array(),
      problems: '[]',
      changes: '{}',
    });
    return files.map(({ name }) => name);
  };
  const [name = ''] = publish('f');
  expect(name).toMatch(/^[0-9a-f]{20}\.json$/);
  expect(read).toBe(1);
  expect(publish('f')).toEqual([name]);
  expect(read).toBe(1);
  appendFileSync(join(out, 'articles', name), ' ');
  expect(publish('f')).toEqual([name]);
  expect(read).toBe(2);
  publish('another');
  publish(undefined);
  expect(read).toBe(4);
});

import { expect, it } from 'vitest';
import { readText } from '../files.ts';

it('what is no XML, or of a kind that is not read, is said with the kinds that are', () => {
  expect(readText('a.xml', 'Hallo')).toMatchObject({
    articles: [],
    problems: [{ code: 'read/xml', lost: true }],
  });
  expect(readText('a.xml', '<svg><text>Hallo</text></svg>').problems).toMatchObject([
    { code: 'read/xml', message: expect.stringContaining('“svg”'), hint: expect.stringContaining('TEI') },
  ]);
});

it('elements that lie too deep are a problem', () => {
  const { problems } = readText('a.xml', `<rss>${'<a>'.repeat(50_000)}`);
  expect(problems).toMatchObject([{ code: 'read/nested', lost: true }]);
});

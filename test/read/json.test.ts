import { expect, it } from 'vitest';
import { only, readText } from './files.ts';

it('reads one article, a list, or a list under "articles"', () => {
  const one = {
    id: 7,
    text: 'Eins.',
    source: { id: null, name: 'Bote' },
    publishedAt: '2020-01-05T01:02:03Z',
  };
  expect(only('a.json', JSON.stringify(one)).article).toEqual({
    id: '7',
    source: 'Bote',
    date: '2020-01-05',
    text: 'Eins.',
  });
  const two = [{ body: 'Eins.' }, { body: 'Zwei.' }];
  expect(readText('a.json', JSON.stringify(two)).articles.map(({ id }) => id)).toEqual(['a#1', 'a#2']);
  expect(readText('a.json', JSON.stringify({ articles: two })).articles).toHaveLength(2);
});

it('says where JSON is broken and which article lacks a text', () => {
  expect(readText('a.json', '[\n{"text": "x"},\n{"text" 1}\n]').problems).toMatchObject([
    { where: 'a.json:3' },
  ]);
  expect(readText('a.json', '{"text": "x"').problems).toMatchObject([
    { code: 'read/json', where: 'a.json:1' },
  ]);
  const { articles, problems } = readText('a.json', '[{"text": "x"}, {"title": "y"}, 3]');
  expect(articles).toHaveLength(1);
  expect(problems.map(({ where }) => where)).toEqual(['a.json#2', 'a.json#3']);
});

it('says on which line it breaks, and keeps what stands before', () => {
  const article = JSON.stringify({ title: 'T', text: 'Schön, dass „alle“ da sind.' });
  const { articles, problems } = readText('a.json', `[\n${article},\n{"text": ä}\n]`);
  expect(articles).toMatchObject([{ id: 'a' }]);
  expect(problems).toMatchObject([{ code: 'read/json', where: 'a.json:3', lost: true }]);
  expect(readText('a.json', `[\n${article},\n`).problems).toMatchObject([{ where: 'a.json:3' }]);
  for (const nothing of ['', ' \n'])
    expect(readText('a.json', nothing).problems).toMatchObject([{ code: 'read/json', where: 'a.json:1' }]);
});

it('does not take what lies inside of an article for another', () => {
  const article = { text: 'Eins.', related: [{ text: 'Zwei.' }], media: { text: 'Drei.' } };
  for (const value of [article, [article]])
    expect(readText('a.json', JSON.stringify(value)).articles).toEqual([{ id: 'a', text: 'Eins.' }]);
});

it('has nothing to read in an empty list', () => {
  expect(readText('a.json', '[]')).toEqual({ articles: [], problems: [] });
});

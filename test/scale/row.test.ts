import { expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { rowArticle } from '../../src/scale/row.ts';

const rowOf = (json: string) => rowArticle({ type: 'line', bytes: Buffer.from(json) }, 'read');

it.each([
  { id: 'a', text: 'Es regnet.' },
  { id: 'a', title: 'Wetter', text: 'Es regnet.\r\nNoch immer.\n' },
  { id: 'a', headline: 'Wetter', body: 'Wetter\n\nEs regnet.', lang: 'Deutsch', published: '3. Januar 2020' },
  { id: 5, title: 'Zoe\u0308', text: '\u2028Es regnet.\u2028', source: { name: 'Blatt' }, date: 'gestern' },
])('gives of %j the article that a file of the line gives', (row) => {
  const line = JSON.stringify(row);
  expect(rowOf(line).article).toEqual(read('a.jsonl', Buffer.from(line)).articles[0]);
});

it('keeps the JSON of the id, and its blanks', () => {
  expect(rowOf('{"id":" a  b ","text":"x"}')).toMatchObject({ id: '" a  b "', article: { id: ' a  b ' } });
  expect(rowOf('{"id":12345678901234567891,"text":"x"}')).toMatchObject({
    id: '12345678901234567891',
    article: { id: '12345678901234567891' },
  });
});

it('says what a row lacks', () => {
  expect(() => rowOf('{"id":"a","title":"x"}')).toThrow('no field "text"');
  expect(() => rowOf('{"text":"x"}')).toThrow('"id"');
  expect(() => rowOf('{"id":"","text":"x"}')).toThrow('The field "id" is empty.');
});

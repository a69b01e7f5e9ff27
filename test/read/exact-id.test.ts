import { expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { exactId } from '../../src/read/exact-id.ts';

const idOf = (json: string) => exactId(json, JSON.parse(json));

it('gives the digits of a number that a double cannot hold', () => {
  expect(idOf('{"text":"\\"id\\": 5","more":{"id":1},"id" : 9007199254740993}')).toBe('9007199254740993');
  expect(idOf('{"id":-12345678901234567890,"ids":[{"id":3}]}')).toBe('-12345678901234567890');
  expect(idOf('{"id":12345678901234567890,"id":12345678901234567891}')).toBe('12345678901234567891');
});

it('leaves all other ids to JSON', () => {
  expect(idOf('{"id":9007199254740991}')).toBeUndefined();
  expect(idOf('{"id":"9007199254740993"}')).toBeUndefined();
  expect(idOf('{"id":1.5}')).toBeUndefined();
  expect(idOf('{"text":"a"}')).toBeUndefined();
});

it('keeps two articles apart whose ids a double would make one', () => {
  const lines = '{"id":9007199254740993,"text":"a"}\n{"id":9007199254740992,"text":"b"}\n';
  const { articles } = read('a.jsonl', Buffer.from(lines));
  expect(articles.map(({ id }) => id)).toEqual(['9007199254740993', '9007199254740992']);
});

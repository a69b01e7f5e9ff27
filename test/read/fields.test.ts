import { describe, expect, it } from 'vitest';
import { type FieldKeys, fieldKeys, fieldsOf } from '../../src/read/fields.ts';
import { KEYS } from './files.ts';

const stated = (data: object, keys: FieldKeys = KEYS) => fieldsOf(Object.entries(data), keys);

describe('a field', () => {
  it('is found under the names of feeds, pages and schemas, however they are written', () => {
    expect(stated({ Headline: 'T', 'published-at': '2020', SITE_NAME: 'Bote', inLanguage: 'de' })).toEqual({
      fields: { title: 'T', date: '2020', source: 'Bote', language: 'de' },
    });
  });

  it('is found under the words of languages, after the others', () => {
    const keys = fieldKeys([{ title: ['überschrift'] }, { date: ['dato'] }]);
    expect(stated({ Überschrift: 'T', dato: '2020' }, keys).fields).toEqual({ title: 'T', date: '2020' });
    expect(stated({ Überschrift: 'second', title: 'first' }, keys).fields).toEqual({ title: 'first' });
  });

  it('that is stated twice counts where it says something first', () => {
    expect(stated({ title: ' ', Title: 'T', TITLE: 'U' }).fields).toEqual({ title: 'T' });
  });

  it('is one line', () => {
    expect(stated({ title: ' Truppen\n  bleiben ' }).fields).toEqual({ title: 'Truppen bleiben' });
  });

  it('may be a number, a list or an object with a name', () => {
    expect(stated({ id: 7, date: 2020, source: [{ id: 1, name: ['Bote', 'Post'] }] }).fields).toEqual({
      id: '7',
      date: '2020',
      source: 'Bote',
    });
  });

  it('that cannot be a text is none', () => {
    expect(stated({ title: null, source: {}, url: [], date: [[[[[['2020']]]]]] }).fields).toEqual({});
    const endless: unknown[] = [];
    endless.push(endless);
    expect(stated({ title: endless }).fields).toEqual({});
  });
});

it('the text keeps its lines, and is no field', () => {
  expect(stated({ articleBody: 'One\n\nTwo ' })).toEqual({ fields: {}, text: 'One\n\nTwo ' });
});

it('names that objects have of themselves are no keys', () => {
  expect(stated(JSON.parse('{"__proto__": "x", "constructor": "y", "id": "z"}')).fields).toEqual({ id: 'z' });
});

import { expect, it } from 'vitest';
import { only } from './files.ts';

it('takes a date before the first word as metadata, in the same line or its own', () => {
  expect(only('a.txt', ' date 2020-01 In Bagdad tagt das Parlament.').article).toEqual({
    id: 'a',
    date: '2020-01',
    text: 'In Bagdad tagt das Parlament.',
  });
  expect(only('a.txt', 'date 2020-01-05\nIn Bagdad.').article).toMatchObject({
    date: '2020-01-05',
    text: 'In Bagdad.',
  });
});

it('takes the words of the languages for the date', () => {
  expect(only('a.txt', 'Datum: 2020-01 In Bagdad.').article).toMatchObject({ date: '2020-01' });
});

it('keeps a text that only begins like a date', () => {
  expect(only('a.txt', 'date night in Erbil').article).toEqual({ id: 'a', text: 'date night in Erbil' });
});

it('takes a short first line without a full stop as the headline', () => {
  const { article } = only('a.txt', 'Truppen bleiben\n\nDas sagte Maas.');
  expect(article).toMatchObject({ title: 'Truppen bleiben', text: 'Truppen bleiben\n\nDas sagte Maas.' });
  expect(only('a.txt', 'Das sagte Maas.\n\nMehr nicht.').article).not.toHaveProperty('title');
});

it('names the article by its path and makes line ends one', () => {
  expect(only('de/2020/a.b.txt', 'Eins\r\nzwei\rdrei').article).toEqual({
    id: 'de/2020/a.b',
    text: 'Eins\nzwei\ndrei',
  });
});

it('leaves HTML in plain text alone', () => {
  const text = 'Ein <img onerror=alert(1)> &amp; mehr';
  expect(only('a.txt', text).article?.text).toBe(text);
});

it('takes no long, short or punctuated first line for the headline', () => {
  for (const line of [`${'Wort '.repeat(40)}Ende`, 'Ja', 'Was nun?', 'Bagdad (mk),'])
    expect(only('a.txt', `${line}\n\nDas sagte Maas.`).article).not.toHaveProperty('title');
});

import { expect, it } from 'vitest';
import { walk } from '../../../src/read/markup.ts';
import { createHead } from '../../../src/read/page/head.ts';
import { KEYS } from '../files.ts';

function headOf(html: string, time?: string) {
  const head = createHead();
  walk(html, head);
  return { fields: head.fields(KEYS, time), body: head.body(KEYS) };
}

it('what is stated for machines counts before what is shown', () => {
  expect(headOf('<title>T</title><h1>H</h1>').fields).toEqual({ title: 'H' });
  expect(headOf('<title>T</title><meta property="og:title" content="O"><h1>H</h1>').fields).toEqual({
    title: 'O',
  });
  expect(headOf('<meta name="date" content="2020">', '2021').fields).toEqual({ date: '2020' });
  expect(headOf('', '2021').fields).toEqual({ date: '2021' });
});

it('data count before elements, but for the address and the language', () => {
  const script = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const data = { '@type': 'Article', headline: 'J', url: '/a', articleBody: 'Text.' };
  const page = `<html lang="de"><link rel="canonical" href="https://example.org/a">${script(data)}<h1>H</h1>`;
  expect(headOf(page)).toEqual({
    fields: { title: 'J', url: 'https://example.org/a', language: 'de' },
    body: 'Text.',
  });
  expect(headOf(`${script({ '@type': 'WebSite' })}${script(data)}`).fields).toEqual({ title: 'J' });
});

import { expect, it } from 'vitest';
import { only } from './files.ts';

it.each([
  ['Ein **Heiko\nMaas** und *Pompeo*', 'Ein Heiko Maas und Pompeo'],
  ['[Heiko Maas](https://example.org/a_(b) "Titel") sprach', 'Heiko Maas sprach'],
  ['[Maas][1] sprach[^2]\n\n[1]: https://example.org', 'Maas sprach'],
  ['![Foto](a.png)Maas', 'Maas'],
  ['# Kopf #\nText', 'Kopf\n\nText'],
  ['Kopf\n====\nText', 'Kopf\n\nText'],
  ['- eins\n* zwei\n+ drei', 'eins\n\nzwei\n\ndrei'],
  ['> > Zitat\n> weiter', 'Zitat weiter'],
  ['| A | B |\n|---|:-:|\n| C | D |', 'A\n\nB\n\nC\n\nD'],
  ['```js\nMaas\n```', 'Maas'],
  ['Bürger*innen und Soldat*innen', 'Bürger*innen und Soldat*innen'],
  ['snake_case_name und _Maas_', 'snake_case_name und Maas'],
  ['8. Januar in Bagdad', '8. Januar in Bagdad'],
  ['<b>Maas</b> &amp; <!-- x -->Söhne, 3 < 4', 'Maas & Söhne, 3 < 4'],
  ['5 \\* 3', '5 * 3'],
])('shows %j as %j', (markdown, plain) => {
  expect(only('a.md', markdown).article?.text).toBe(plain);
});

it('takes the first heading as the headline', () => {
  expect(only('a.md', '# **Truppen** bleiben\n\nText.').article).toMatchObject({
    title: 'Truppen bleiben',
    text: 'Truppen bleiben\n\nText.',
  });
});

it('keeps emphasis that does not end, and text that only looks like markup', () => {
  for (const text of ['Er sagte *nichts', '3 * 4 * 5', '[sic] stand da', '#hashtag']) {
    expect(only('a.md', text).article?.text).toBe(text);
  }
});

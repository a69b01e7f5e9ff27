import { expect, it } from 'vitest';
import type { GoldArticle } from '../../src/evaluate/gold.ts';
import { parseMarked } from '../../src/evaluate/marked.ts';
import { printGold } from '../../src/evaluate/print-gold.ts';

const name = { form: 'name', kind: 'person' } as const;

it('marks names by kind, form and doubt, and lists the names of each actor', () => {
  const text = 'Merkel traf den NATO-Rat. Angela Merkel lobte irakische Helfer und die Union.';
  const at = (part: string, from = 0) => {
    const start = text.indexOf(part, from);
    return { start, end: start + part.length };
  };
  const article: GoldArticle = {
    id: 'a',
    text,
    mentions: [
      { ...name, ...at('Merkel'), entity: 'Angela Merkel' },
      { kind: 'organization', form: 'part', ...at('NATO') },
      { ...name, ...at('Angela Merkel'), entity: 'Angela Merkel' },
      { kind: 'place', form: 'demonym', ...at('irakische'), entity: 'Irak' },
      { kind: 'organization', form: 'name', doubt: true, ...at('Union') },
    ],
  };
  expect(printGold(article)).toBe(
    [
      '# a',
      '{P Merkel} traf den {O:part NATO}-Rat. {P Angela Merkel} lobte {L:demonym irakische} Helfer und die {O? Union}.',
      '#   Angela Merkel: Merkel, Angela Merkel',
      '#   Irak: irakische',
    ].join('\n'),
  );
});

it('whole names without doubt come back from what is printed', () => {
  const article: GoldArticle = {
    id: 'a',
    text: 'Wer ist Greta?',
    mentions: [{ ...name, start: 8, end: 13 }],
  };
  const [back] = parseMarked('a.txt', printGold(article)).articles;
  expect(back).toMatchObject({ text: article.text, mentions: article.mentions });
});

it('of names that overlap, the first is shown', () => {
  const mentions = [
    { ...name, start: 0, end: 13 },
    { ...name, start: 7, end: 13 },
  ];
  expect(printGold({ id: 'a', text: 'Angela Merkel.', mentions })).toBe('# a\n{P Angela Merkel}.');
});

import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/read/head-lines.ts';
import { WORDS } from './files.ts';

const head = (text: string) => headOf(text, WORDS);

describe('the head of a text', () => {
  it.each([
    ['date 2020-01 Text.', { date: '2020-01' }, 'Text.'],
    ['Datum: 2020-01-05\nTitel: Wahl\n\nText.', { date: '2020-01-05', title: 'Wahl' }, 'Text.'],
    [
      'Titel: Wahl in Kiel\nQuelle: Bote\nDatum: 3. März 2020\nText: x.',
      { title: 'Wahl in Kiel', source: 'Bote', date: '3. März 2020' },
      'Text: x.',
    ],
    ['2020-01-05\nText.', { date: '2020-01-05' }, 'Text.'],
    ['Montag, 6. Januar 2020\n\nText.', { date: 'Montag, 6. Januar 2020' }, 'Text.'],
    ['3. Januar 2020, 10:15 Uhr\nText.', { date: '3. Januar 2020, 10:15 Uhr' }, 'Text.'],
    ['URL: https://example.org/a\nText.', { url: 'https://example.org/a' }, 'Text.'],
  ])('%j', (text, fields, body) => {
    expect(head(text)).toEqual({ fields, body });
  });

  it.each([
    'Angela Merkel: Wir schaffen das.',
    'date night in Erbil',
    '2020-01-05',
    'Am 5. Januar 2020 tagte der Rat.\nText.',
    `Quelle: ${'x '.repeat(400)}`,
  ])('%j is text', (text) => {
    expect(head(text)).toEqual({ fields: {}, body: text });
  });
});

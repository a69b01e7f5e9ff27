/** An office that lists know to be over is not held as of a later article. */
import { describe, expect, it } from 'vitest';
import { item } from '../../src/base/item.ts';
import { english } from '../../src/languages/en/index.ts';
import { createEnded } from '../../src/relate/ended.ts';
import type { Firing } from '../../src/relate/net.ts';
import { tagBits } from '../../src/relate/tags.ts';
import type { Term } from '../../src/relate/terms.ts';
import { findIn } from '../knowledge.ts';

const statuses = (text: string, code: string, date?: string) =>
  (findIn(text, code, date).relations ?? []).map(({ status, mark }) => [status, mark] as const);
const OVER = [['former', undefined]];
const HELD = [['held', undefined]];

describe('who had an office until some year', () => {
  it('has it no more in an article of a later one, without a word that says so', () => {
    expect(statuses('Das war die Reform von US-Präsident Barack Obama.', 'de', '2020-05-05')).toEqual(OVER);
    expect(statuses('Der Vertrag stammt von Bundeskanzler Helmut Kohl.', 'de', '2020')).toEqual(OVER);
    expect(statuses('It was signed by President Barack Obama.', 'en', '2020-05-05')).toEqual(OVER);
  });

  it('has it in that year, before, and where nobody knows when the article was written', () => {
    const text = 'Das war die Reform von US-Präsident Barack Obama.';
    expect(statuses(text, 'de', '2017-01-05')).toEqual(HELD);
    expect(statuses(text, 'de', '2012')).toEqual(HELD);
    expect(statuses(text, 'de')).toEqual(HELD);
  });

  it('was something in life, and is it no more', () => {
    expect(statuses('Dort sprach SPD-Politiker Egon Bahr.', 'de', '2020')).toEqual(OVER);
    expect(statuses('Das schrieb die Schriftstellerin Ingeborg Bachmann.', 'de', '2020')).toEqual(HELD);
    expect(statuses('It was signed by Senator John McCain.', 'en', '2020')).toEqual(OVER);
  });

  it('may have another one', () => {
    expect(statuses('Das war US-Senator Barack Obama.', 'de', '2020')).toEqual(HELD);
    expect(statuses('Das war US-Vizepräsident Barack Obama.', 'de', '2020')).toEqual(HELD);
    expect(statuses('Das sagte US-Präsident Emil Wondra.', 'de', '2020')).toEqual(HELD);
  });
});

describe('createEnded', () => {
  const rule = item(english.relations.rules, 0);
  const terms = ['premier', 'Emil'].map(
    (text, start): Term => ({ ...tagBits(['Flow']), text, start, end: start + 1, mention: -1, normal: text }),
  );
  const firing: Firing = {
    rule,
    start: 0,
    end: 2,
    from: 1,
    to: -1,
    role: { start: 0, end: 1 },
    rank: undefined,
  };
  const tell = createEnded({ head: /^premier$/u }, new Map([['people/emil', [['head', 2000]]]]));

  it('asks for the row, the year and the words of the role', () => {
    expect(tell(firing, terms, 'people/emil', 2001)).toEqual({ status: 'former' });
    expect(tell(firing, terms, 'people/emil', 2000)).toBeUndefined();
    expect(tell(firing, terms, 'people/emil', undefined)).toBeUndefined();
    expect(tell(firing, terms, 'people/clara', 2001)).toBeUndefined();
    expect(tell(firing, terms, undefined, 2001)).toBeUndefined();
    expect(tell({ ...firing, role: undefined }, terms, 'people/emil', 2001)).toBeUndefined();
  });
});

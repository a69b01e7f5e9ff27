import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/model.ts';
import { foundIn, lineOf, reasonsIn } from '../../src/regenerate/finding.ts';

const text = 'Ida Fenns Bruder lobte\tden EU-Gipfel.';
const found: Found = {
  article: 'a',
  language: 'de',
  sentences: [{ start: 0, end: text.length }],
  mentions: [
    {
      start: 0,
      end: 9,
      kind: 'person',
      form: 'name',
      text: 'Ida Fenns',
      name: 'Ida Fenn',
      sentence: 0,
      credit: true,
      evidence: [
        { by: 'rule', id: 'a/\tb', weight: 30 },
        { by: 'feature', id: 'c', weight: -4 },
      ],
      runnerUp: { kind: 'none', margin: 12 },
    },
    {
      start: 27,
      end: 29,
      kind: 'organization',
      form: 'part',
      text: 'EU',
      name: 'EU',
      row: 'organizations/european-union',
      sentence: 0,
      evidence: [{ by: 'gazetteer', id: 'organizations/european-union', weight: 9 }],
    },
  ],
  relations: [{ type: 'kin', rule: 'de/kin/of', from: 0, status: 'held', start: 0, end: 16, sentence: 0 }],
};

const [names = ''] = lineOf(found).split('\t');

/** A finding after the way through its line, with how often its reasons were read. */
function again(id: string) {
  const [, reasons = ''] = lineOf(found).split('\t');
  const read = { times: 0 };
  const back = foundIn({ id, text }, names, () => {
    read.times += 1;
    return reasonsIn(reasons);
  });
  if (back === undefined) throw new Error('The line is damaged.');
  return { back, read };
}

describe('a finding', () => {
  it('is the same behind its line, under the id of the article', () => {
    expect(again('a').back).toEqual(found);
    expect(again('b').back.article).toBe('b');
  });

  it('is one line with one tab', () => {
    expect(lineOf(found).split('\t')).toHaveLength(2);
    expect(lineOf(found)).not.toContain('\n');
  });

  it('has its reasons read only when they are asked for', () => {
    const { back, read } = again('a');
    expect(back.mentions.map(({ text, name, row }) => [text, name, row])).toHaveLength(2);
    expect(read.times).toBe(0);
    expect(back.mentions[1]?.evidence).toEqual(found.mentions[1]?.evidence);
    expect(read.times).toBe(1);
  });

  it('keeps its reasons when a mention is copied', () => {
    const [mention] = again('a').back.mentions;
    expect({ ...mention, kind: 'place' }).toMatchObject({ evidence: found.mentions[0]?.evidence });
  });

  it.each([
    ...['', '{}', '{"language":"de"'],
    names.replace('[0,9,', '["0",9,'),
    names.replace('organizations/european-union', 'european-union'),
    names.replace('de/kin/of', 'of'),
  ])('is none where its line is damaged: %s', (line) => {
    expect(foundIn({ id: 'a', text }, line, () => [])).toBeUndefined();
  });

  it.each(['', '[[]]', '[[{"by":"rule"}]]'])('has no reasons where these are damaged: %s', (part) => {
    const back = foundIn({ id: 'a', text }, names, () => reasonsIn(part));
    expect(back?.mentions.map(({ evidence }) => evidence.map(({ id, weight }) => [id, weight]))).toEqual([
      [['', 0]],
      [['', 0]],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { localActors } from '../../src/link/article.ts';
import { lastingForms } from '../../src/link/local.ts';
import { articlesIn, isRecord, localOf, RecordError, recordOf } from '../../src/link/record.ts';
import type { Found } from '../../src/model.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

/** The actors of an article and what knows of them. */
function actorsIn(text: string) {
  const { founds, lookup, texts } = marked([text]);
  const [found] = founds as [Found];
  const knowledge = knowing(lookup);
  return { knowledge, locals: localActors(found, knowledge, texts(found.article)) };
}

describe('a record', () => {
  it.each([
    '[[Rob Malley|person]]. [[Malley|person]].',
    '[[Rob Malley|person|people-usa/rob-malley|famous]] – [[Robert Malley|person|people-usa/rob-malley]].',
    '[[Middle East Eye|organization]] ([[MEE|organization]]). [[MEE|organization]].',
    '[[Ijad Allawi|person]]. [[Mohammed Allawi|person]] – [[Allawi|person]].',
    '[[Greta|person]]',
    '[[Nordbit AG|organization]] – [[Nordbit|organization]] in [[Nettetal|place]]',
    '[[Bill|person]] und [[Melinda Gates|person]]',
  ])('of “%s” gives an actor with the same names, forms and record', (text) => {
    const { knowledge, locals } = actorsIn(text);
    expect(locals.length).toBeGreaterThan(0);
    for (const local of locals) {
      const record = recordOf(local, { id: 'a' });
      const read = localOf(record, knowledge);
      read.local.rivals.push(...read.rivals.map((rival) => localOf(rival, knowledge).local));
      expect(read.local).toMatchObject({ kind: local.kind, rowId: local.rowId, keys: local.keys });
      expect(read.local.full).toEqual(local.full);
      expect(read.local.printed).toEqual(local.printed);
      expect(lastingForms(read.local)).toEqual(lastingForms(local));
      expect(recordOf(read.local, { id: 'a' })).toBe(record);
    }
  });

  it('is the same whether somebody known in full is named by the surname as well', () => {
    const [short] = actorsIn('[[Rob Malley|person]].').locals;
    const [long] = actorsIn('[[Rob Malley|person]]. [[Malley|person]]. [[Malley|person]].').locals;
    expect(long && recordOf(long, { id: 'b' })).toBe(short && recordOf(short, { id: 'a' }));
  });

  it('of a surname holds who else in the article may be meant', () => {
    const alone = actorsIn('[[Allawi|person]].').locals;
    const rivals = actorsIn(
      '[[Ijad Allawi|person]] – [[Mohammed Tawfiq Allawi|person]]. [[Allawi|person]].',
    ).locals;
    const records = [...alone, ...rivals].map((local) => recordOf(local, { id: 'a' }));
    expect(new Set(records).size).toBe(4);
    expect(records.at(-1)).toContain('Mohammed');
  });

  it('that is none is refused', () => {
    const { knowledge } = actorsIn('[[Doha|place]]');
    for (const text of [
      '[7,0,[]]',
      '{}',
      '[',
      '[0,1,[["A"]]]',
      '[2,"doha",[["Doha"]]]',
      '[2,0,[["Doha",0,0,0,0,"doha"]]]',
      '[0,0,[["A"]],[5]]',
      '[0,0,[["A",0,0,0,[1]]]]',
    ]) {
      expect(isRecord(text), text).toBe(false);
      expect(() => localOf(text, knowledge), text).toThrow(RecordError);
      expect(() => articlesIn(text), text).toThrow(`The record ${text} is none of an actor.`);
    }
  });

  it('names the articles of which something is decided', () => {
    const record = '[2,0,[["Doha",0,0,0,[7,"a","Blatt",null]],["Doha"]]]';
    expect(isRecord(record)).toBe(true);
    expect(articlesIn(record)).toEqual([{ id: 'a', source: 'Blatt' }]);
  });
});

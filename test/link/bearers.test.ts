import { describe, expect, it } from 'vitest';
import { bearersIn } from '../../src/link/bearers.ts';
import type { Mention } from '../../src/model.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

type Change = Partial<Mention>;

/** The bearers of an article, whose last mentions are changed. */
function bearersOf(article: string, ...changes: readonly Change[]) {
  const { founds, lookup, rows } = marked([article]);
  const all = founds.flatMap(({ mentions }) => mentions);
  const from = all.length - changes.length;
  const mentions = all.map((one, i) => ({ ...one, ...changes[i - from] }));
  return { mentions, bearers: bearersIn(mentions, knowing(lookup, rows)) };
}

/** As whom the last mention is taken. */
function asSomebody(article: string, ...changes: readonly Change[]) {
  const { mentions, bearers } = bearersOf(article, ...changes);
  const last = mentions.at(-1);
  return last && bearers.asSomebody(last);
}

function asBearer(article: string, change: Change) {
  const { mentions, bearers } = bearersOf(article, change);
  const last = mentions.at(-1);
  return last && bearers.asBearer(last);
}

const plain: Change = {
  evidence: [{ by: 'feature', id: 'shape=X', weight: 9 }],
  runnerUp: { kind: 'none', margin: 30 },
};
const said: Change = {
  evidence: [{ by: 'rule', id: 'de/person/speech-verb', weight: 5 }],
  runnerUp: { kind: 'none', margin: 9 },
};
const aPerson = { kind: 'person', rowId: undefined };

describe('a company whose name somebody bears', () => {
  const name = '[[Brenn|organization|o/brenn|company]]';
  const article = `[[Olaf Brenn|person]] kam. ${name} sprach, sagte ${name}.`;

  it('is that person in the whole article where a rule nearly made it one', () => {
    expect(asSomebody(article, said, plain)).toEqual(aPerson);
    expect(asSomebody(article, plain, said)).toEqual(aPerson);
  });

  it.each([
    ['where no rule speaks for a person', article, [plain, plain]],
    ['where the name begins a compound', article, [said, { ...plain, form: 'part' }]],
    [
      'where a rule speaks for a company',
      article,
      [said, { ...plain, evidence: [{ by: 'rule', id: 'de/organization/body', weight: 3 }] }],
    ],
    [
      'where no known given name stands before the surname',
      article.replace('Olaf', 'Nachbar'),
      [said, plain],
    ],
    [
      'where the article names it in full as well',
      `[[Olaf Brenn|person]]. ${name}. [[Brenn Werke|organization|o/brenn]]. ${name}`,
      [said, plain, plain],
    ],
  ] as const)('stays the company %s', (_, text, changes) =>
    expect(asSomebody(text, ...changes)).toBeUndefined(),
  );
});

describe('a town whose name somebody bears', () => {
  const town = (flag: string) => `[[Olaf Brenn|person]] kam. [[Brenn|place|cities/brenn|${flag}]] schwieg.`;

  it('is that person where nobody is there', () => expect(asSomebody(town('city'), plain)).toEqual(aPerson));

  it('stays the town where somebody is there, or where it is a capital', () => {
    const there: Change = { ...plain, evidence: [{ by: 'feature', id: 'left=in', weight: 2 }] };
    expect(asSomebody(town('city'), there)).toBeUndefined();
    expect(asSomebody(town('capital'), plain)).toBeUndefined();
  });
});

describe('a name that no list has', () => {
  const article = '[[Olaf Brenn|person]] kam. [[Brenn|organization]] schwieg.';

  it('is the bearer where it was no more than a guess', () =>
    expect(asBearer(article, { ...plain, runnerUp: { kind: 'none', margin: 14 } })).toEqual(aPerson));

  it('stays a body where more speaks for it, or where nobody bears it', () => {
    expect(asBearer(article, plain)).toBeUndefined();
    const other = article.replace('Olaf Brenn', 'Olaf Kranz');
    expect(asBearer(other, { ...plain, runnerUp: { kind: 'none', margin: 14 } })).toBeUndefined();
  });
});

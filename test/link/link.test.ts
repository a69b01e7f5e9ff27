import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegister, link } from '../../src/link/index.ts';
import { isFull } from '../../src/link/person-name.ts';
import type { Found, Row } from '../../src/model.ts';
import { knowing, personName } from './knowledge.ts';
import { marked } from './marked.ts';

function linked(...articles: readonly string[]) {
  const { founds, lookup, rows, texts } = marked(articles);
  return link(founds, knowing(lookup, rows), texts);
}

describe('link', () => {
  it('gives the actor of each mention, parallel to the input', () => {
    const { actors } = linked(
      '[[Rob Malley|person]] in [[Doha|place]]. [[Malley|person]] bei [[AFP|organization]].',
      '',
    );
    expect(actors).toEqual([['e:p/rob-malley', 'e:l/doha', 'e:p/rob-malley', 'e:o/afp'], []]);
  });

  it('labels actors that no list holds by the most frequent full form', () => {
    const [malley] = linked('[[Malley|person]] [[Malley|person]] [[Rob Malley|person]]').entities;
    expect(malley).toMatchObject({
      label: 'Rob Malley',
      names: [
        ['Malley', 2],
        ['Rob Malley', 1],
      ],
    });
  });

  it('takes the nearest preceding of two with one surname', () => {
    const { actors } = linked(
      '[[Ijad Allawi|person]] ging. [[Allawi|person]] war alt. [[Mohammed Tawfiq Allawi|person]] kam. [[Allawi|person]] ist neu.',
    );
    expect(actors[0]?.[1]).toBe(actors[0]?.[0]);
    expect(actors[0]?.[3]).toBe(actors[0]?.[2]);
    expect(actors[0]?.[0]).not.toBe(actors[0]?.[2]);
  });

  it('heeds forms of address', () => {
    const { actors } = linked(
      '[[Bill Clinton|person|p/bill|m]] und [[Hillary Clinton|person|p/hillary|f]]. Herr [[Clinton|person]] lacht, Frau [[Clinton|person]] nicht.',
    );
    expect(actors[0]).toEqual(['e:p/bill', 'e:p/hillary', 'e:p/bill', 'e:p/hillary']);
  });

  it('gives a name of two kinds to the kind with more evidence, unless a row says what it is', () => {
    const { actors } = linked('[[Anbar|place]] [[Anbar|place]] [[Anbar|organization]]');
    expect(new Set(actors[0])).toEqual(new Set(['e:l/anbar']));
    const listed = linked('[[Anbar|place|x/anbar]] [[Anbar|organization]]').actors[0];
    expect(listed).toEqual(['e:x/anbar', 'e:x/anbar']);
  });

  it('keeps names of other scripts apart', () => {
    const { entities } = linked('[[東京|place]] [[京都|place]] [[Москва|place]] [[بغداد|place]]');
    expect(new Set(entities.map(({ id }) => id)).size).toBe(4);
  });

  it('works without the rows it is told of', () => {
    const { founds } = marked(['[[Rob Malley|person|people/malley]] [[Malley|person]]']);
    const { actors, entities } = link(
      founds,
      knowing(() => undefined),
    );
    expect(actors[0]).toEqual(['e:people/malley', 'e:people/malley']);
    expect(entities[0]?.label).toBe('Rob Malley');
  });
});

const given = fc.constantFrom(
  'Ijad',
  'Mohammed',
  'Muhammad',
  'Rob',
  'R.',
  'Hans Otto',
  'Hans',
  'George W.',
  'George H. W.',
);
const surnames = fc.constantFrom(
  'Allawi',
  'Alawi',
  'Malley',
  'al-Kadhimi',
  'Kasimi',
  'von Arx',
  'Bush',
  'Bush Jr.',
);
const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  '',
  ' ',
  '...',
  '\u202e',
  '\ud800',
  '<img onerror=x>',
  '-',
  "'",
  '😀',
  'x|y',
);
const anyName = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(given, surnames).map((words) => words.join(' ')) },
  { weight: 3, arbitrary: surnames },
  { weight: 2, arbitrary: given },
  { weight: 2, arbitrary: hostile },
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const mention = fc.record({
  name: anyName,
  kind: fc.constantFrom('person', 'person', 'person', 'organization', 'place'),
  row: fc.option(fc.constantFrom('a/1', 'a/2'), { freq: 6 }),
});

const corpus = fc.array(fc.array(mention, { maxLength: 8 }), { maxLength: 7 }).map((articles) =>
  articles.map(
    (mentions, i): Found => ({
      article: `a${i}`,
      language: 'de',
      sentences: [{ start: 0, end: 1000 }],
      mentions: mentions.map(({ name, kind, row }, j) => ({
        start: j * 50,
        end: j * 50 + name.length,
        text: name,
        name,
        kind: kind as 'person',
        form: 'name',
        sentence: 0,
        evidence: [{ by: 'rule', id: 'de/r', weight: j }],
        ...(row !== null && { row }),
      })),
    }),
  ),
);

const rows = (id: string): Row | undefined =>
  id === 'a/1'
    ? { id, kind: 'person', label: { de: 'Mohammed Allawi', en: 'Muhammad Allawi' }, flags: ['famous', 'm'] }
    : undefined;

const known = knowing(rows);

describe('link, on any names', () => {
  it('does not depend on the order of articles', () => {
    fc.assert(
      fc.property(
        corpus.chain((founds) =>
          fc.tuple(fc.constant(founds), fc.shuffledSubarray(founds, { minLength: founds.length })),
        ),
        ([founds, shuffled]) => {
          const [a, b] = [link(founds, known), link(shuffled, known)];
          expect(b.entities).toEqual(a.entities);
          shuffled.forEach((found, i) => {
            expect(b.actors[i]).toEqual(a.actors[founds.indexOf(found)]);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives every mention exactly one actor, and counts each once', () => {
    fc.assert(
      fc.property(corpus, (founds) => {
        const { entities, actors } = link(founds, known);
        const ids = new Set<string>(entities.map(({ id }) => id));
        founds.forEach(({ mentions }, i) => {
          expect(actors[i]).toHaveLength(mentions.length);
          for (const id of actors[i] ?? []) expect(ids.has(id)).toBe(true);
        });
        const counted = entities.flatMap(({ names }) => names).reduce((sum, [, count]) => sum + count, 0);
        expect(counted).toBe(founds.flatMap(({ mentions }) => mentions).length);
      }),
      { numRuns: 300 },
    );
  });

  it('never mixes kinds in an actor', () => {
    fc.assert(
      fc.property(corpus, (founds) => {
        const { entities } = link(founds, known);
        const letter = { person: 'p', organization: 'o', place: 'l' };
        for (const { id, kind, row } of entities) if (row === undefined) expect(id[2]).toBe(letter[kind]);
      }),
    );
  });

  it('gives the same to a register that sees all at once, and stable ids to one that sees one by one', () => {
    fc.assert(
      fc.property(corpus, (founds) => {
        const register = createRegister(known);
        const once = founds.map((found) => register.resolve(found));
        const frozen = register.entities().map(({ id }) => id);
        const full = founds.map((found, i) => [found, once[i]] as const);
        for (const [found, before] of full) {
          const after = register.resolve(found);
          found.mentions.forEach(({ name, row }, j) => {
            if (row !== undefined || isFull(personName(name))) expect(frozen).toContain(after[j]);
            if (row !== undefined) expect(after[j]).toBe(before?.[j]);
          });
        }
      }),
    );
  });
});

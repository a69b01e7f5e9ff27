import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { callingTeller, strangersIn } from '../../src/link/callings.ts';
import { isRowId, type Row } from '../../src/model.ts';
import { marked } from './marked.ts';

const callingBefore = callingTeller(languages);

/** What the rows of lists are marked as. */
const FLAGS: Readonly<Record<string, Row['flags']>> = {
  'people-sport': ['sport'],
  'own-athletes': ['sport'],
  'people-culture': ['culture'],
  'own-artists': ['culture'],
  'orgs-parties': ['party'],
};

describe('what somebody is called before a name', () => {
  it.each([
    ['Der Entwicklungsminister ', 'politics'],
    ['mit Ministerin Dr. ', 'politics'],
    ['Gesundheitssenatorin ', 'politics'],
    ['Senator ', undefined],
    ['der Torwart ', 'sport'],
    ['Development Minister ', 'politics'],
    ['striker ', 'sport'],
    ['Der Minister sprach, und ', undefined],
    ['', undefined],
  ])('%j: %s', (before, calling) => {
    expect(callingBefore(`${before}Emil Wondra`, before.length)).toBe(calling);
  });
});

describe('people of a list who are not meant', () => {
  const strangers = (text: string, withText = true) => {
    const { founds, texts } = marked([text]);
    const [found] = founds;
    if (found === undefined) throw new Error('there is no article');
    const rowById = (id: string): Row | undefined =>
      isRowId(id)
        ? { id, kind: 'person', label: {}, flags: FLAGS[id.slice(0, id.indexOf('/'))] ?? [] }
        : undefined;
    return [
      ...strangersIn(found.mentions, { rowById, callingBefore }, withText ? texts(found.article) : undefined),
    ];
  };

  it('are players where a politician of that name is', () => {
    expect(strangers('Minister [[Emil Wondra|person|people-sport/emil-wondra]] kam.')).toEqual([
      'people-sport/emil-wondra',
    ]);
    expect(
      strangers(
        '[[Emil Wondra|person|people-culture/emil-wondra]] ([[CDU|organization|orgs-parties/cdu]]) kam.',
      ),
    ).toEqual(['people-culture/emil-wondra']);
    expect(strangers('Torwart [[Emil Wondra|person|people-germany/emil-wondra]] kam.')).toEqual([
      'people-germany/emil-wondra',
    ]);
  });

  it('are none who are called what they are, or by their surname alone', () => {
    expect(strangers('Minister [[Emil Wondra|person|people-germany/emil-wondra]] kam.')).toEqual([]);
    expect(strangers('Torwart [[Emil Wondra|person|people-sport/emil-wondra]] kam.')).toEqual([]);
    expect(strangers('Minister [[Wondra|person|people-sport/emil-wondra]] kam.')).toEqual([]);
    expect(
      strangers('[[Emil Wondra|person|people-sport/emil-wondra]] ([[Lindrau|place|l/lindrau]]) kam.'),
    ).toEqual([]);
  });

  it('are players where somebody of that name does other work, but nobody else', () => {
    const called = (list: string) => strangers(`Sprecher [[Emil Wondra|person|${list}/emil-wondra]] kam.`);
    expect(called('people-sport')).toEqual(['people-sport/emil-wondra']);
    expect(called('own-athletes')).toEqual(['own-athletes/emil-wondra']);
    expect([...called('own-artists'), ...called('people-germany')]).toEqual([]);
  });

  it('are none where no text is looked at', () => {
    expect(strangers('Minister [[Emil Wondra|person|people-sport/emil-wondra]] kam.', false)).toEqual([]);
  });
});

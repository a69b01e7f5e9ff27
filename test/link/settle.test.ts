import { describe, expect, it } from 'vitest';
import { settler } from '../../src/link/settle.ts';
import type { Mention } from '../../src/model.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

/** What the last mention of an article is settled as. */
function settled(article: string, change: Partial<Mention> = {}) {
  const { founds, lookup, rows } = marked([article]);
  const mentions = founds.flatMap((found) => found.mentions);
  const last = { ...mentions.at(-1), ...change } as Mention;
  return settler([...mentions.slice(0, -1), last], knowing(lookup, rows))(last);
}
const clear: Partial<Mention> = { runnerUp: { kind: 'none', margin: 40 } };

describe('a name without a row', () => {
  it('is what the article lists it as', () =>
    expect(settled('[[Astra Zeneca|organization|o/astra]] – [[Astra-Zeneca|person]]')).toEqual({
      kind: 'organization',
      rowId: 'o/astra',
    }));

  it('stays what a clear cue says', () =>
    expect(settled('[[Essen|place|cities/essen]] – [[Essen|organization]]', clear)).toEqual({
      kind: 'organization',
      rowId: undefined,
    }));

  it('is the listed body that print takes apart', () => {
    const article = '[[Astrazeneca|organization|o/astra]] – [[Doha|place]]';
    expect(settled(article, { name: 'Astra Zeneca', kind: 'person', ...clear })).toEqual({
      kind: 'organization',
      rowId: 'o/astra',
    });
  });

  it('is the listed place or body of several words that looked like a person', () => {
    const article = '[[Washington DC|place|capitals/washington|capital]] – [[Doha|place]]';
    const change: Partial<Mention> = { name: 'Washington DC', kind: 'person', ...clear };
    expect(settled(article, change)).toEqual({ kind: 'place', rowId: 'capitals/washington' });
  });

  it('is the large place of the name where it looked like its club or government', () => {
    const article = '[[Hamburg|place|cities/hamburg|metropolis]] – [[Doha|place]]';
    expect(settled(article, { name: 'Hamburg', kind: 'organization' }).rowId).toBe('cities/hamburg');
    expect(settled(article, { name: 'Hamburg', kind: 'organization', ...clear }).rowId).toBe(
      'cities/hamburg',
    );
    const byHand = '[[Köln|place|own-towns/koln|known]] – [[Doha|place]]';
    const cologne: Partial<Mention> = { name: 'Köln', kind: 'organization' };
    expect(settled(byHand, cologne).rowId).toBe('own-towns/koln');
    const noun = '[[Stein|place|own-towns/stein|known ambiguous]] – [[Doha|place]]';
    const stein: Partial<Mention> = { name: 'Stein', kind: 'organization', ...clear };
    expect(settled(noun, stein).rowId).toBeUndefined();
    const small = '[[Hamburg|place|cities/hamburg]] – [[Doha|place]]';
    expect(settled(small, { name: 'Hamburg', kind: 'person' }).rowId).toBe('cities/hamburg');
  });

  it('stays a person where a small place has the name elsewhere, and lists know it as a name of people', () => {
    const small = '[[Anna|place|cities/anna|town]] – [[Anna|person]]';
    expect(settled(small)).toEqual({ kind: 'person', rowId: undefined });
    const large = '[[Anna|place|cities/anna|metropolis]] – [[Anna|person]]';
    expect(settled(large).rowId).toBe('cities/anna');
    const noName = '[[Weimar|place|cities/weimar|town]] – [[Weimar|person]]';
    expect(settled(noName).rowId).toBe('cities/weimar');
  });

  it('is the listed town where it looked like a person in a row of towns', () => {
    const town = '[[Neuhof-Altried|place|cities/neuhof|town]] – ';
    const change: Partial<Mention> = { name: 'Neuhof-Altried', kind: 'person', ...clear };
    expect(settled(`${town}[[Doha|place]]`, change).rowId).toBe('cities/neuhof');
    const people = { ...change, name: 'Anna-Lena' };
    expect(settled('[[Anna-Lena|place|cities/a|town]] – [[Doha|place]]', people).kind).toBe('person');
  });

  it('is the person whose surname it is, where find thought of one', () => {
    const article = '[[Karl Lauterbach|person]] – [[Lauterbach|organization]]';
    expect(settled(article, { runnerUp: { kind: 'person', margin: 3 } }).kind).toBe('person');
    expect(settled(article).kind).toBe('organization');
  });
});

describe('an organization that is no more than a guess', () => {
  const article = '[[George Soros|person|people/soros|famous]] – [[Soros|organization]]';

  it('is the person whom news knows by that surname', () =>
    expect(settled(article, { runnerUp: { kind: 'none', margin: 4 } })).toEqual({
      kind: 'person',
      rowId: undefined,
    }));

  it('stays one where more speaks for it', () =>
    expect(
      settled('[[Ulrich Merkel|organization]] – [[Soros|organization]]', {
        runnerUp: { kind: 'none', margin: 15 },
      }).kind,
    ).toBe('organization'));
});

describe('a small place', () => {
  const article = '[[Karl Lauterbach|person]] – [[Lauterbach|place|cities/lauterbach|town]]';

  it('is the person of that surname whom the article names', () =>
    expect(settled(article)).toEqual({ kind: 'person', rowId: undefined }));

  it('stays a place where a word says that something is there', () =>
    expect(settled(article, { evidence: [{ by: 'feature', id: 'left=in', weight: 5 }] }).rowId).toBe(
      'cities/lauterbach',
    ));

  it('is the famous person of that surname', () =>
    expect(settled('[[Barack Obama|person|p/obama|famous]] – [[Obama|place|cities/obama]]')).toMatchObject({
      kind: 'person',
    }));

  it('loses to nobody where it is large', () =>
    expect(settled('[[Jill Washington|person]] – [[Washington|place|cities/washington|capital]]').rowId).toBe(
      'cities/washington',
    ));
});

describe('a small town with the name of a body', () => {
  const article = '[[Ifo|organization|o/ifo]] – [[Ifo|place|cities/ifo|town]]';

  it('is the body where it begins a compound', () =>
    expect(settled(article, { form: 'part' })).toEqual({ kind: 'organization', rowId: 'o/ifo' }));

  it('stays the town elsewhere', () => expect(settled(article).rowId).toBe('cities/ifo'));
});

it('a company is the person of its name where a rule or the article speaks for one', () => {
  const article = '[[Helge Braun|person]] – [[Braun|organization|o/braun|company]]';
  expect(settled(article).rowId).toBe('o/braun');
  const witness = { by: 'memory', id: 'person other one', weight: 8 } as const;
  expect(settled(article, { evidence: [witness] })).toEqual({ kind: 'person', rowId: undefined });
});

describe('a large place whose name is the surname of somebody whom the article names in full', () => {
  const somebody = '[[Bruno Hamburg|person]]. ';
  const asPerson: Partial<Mention> = { runnerUp: { kind: 'person', margin: 2 } };
  const place = '[[Hamburg|place|cities/hamburg|metropolis]]';

  it('is that person where something speaks for one', () =>
    expect(settled(`${somebody}${place}`, asPerson)).toEqual({ kind: 'person', rowId: undefined }));

  it('is that person at the beginning of a compound, where the article does not name the place', () => {
    const part = { form: 'part' } as const;
    expect(settled(`${somebody}${place}`, part)).toEqual({ kind: 'person', rowId: undefined });
    expect(settled(place, part).rowId).toBe('cities/hamburg');
    const named = '[[Hamburg=Hamburgs|place|cities/hamburg|metropolis]]';
    expect(settled(`${somebody}Er kam nach ${named}. ${place}`, part).kind).toBe('person');
  });

  it.each([
    ['where nothing speaks for a person', `${somebody}${place}`, {}],
    ['where nobody is named in full', place, asPerson],
    ['as those who live there', `${somebody}${place}`, { ...asPerson, form: 'demonym' } as const],
  ])('stays the place %s', (_, article, change) =>
    expect(settled(article, change).rowId).toBe('cities/hamburg'),
  );

  it('stays the place where the article says that something is there', () => {
    const left: Partial<Mention> = { evidence: [{ by: 'feature', id: 'left=in place', weight: 3 }] };
    const { founds, lookup, rows } = marked([`${somebody}${place}. ${place}`]);
    const [person, there, last] = founds.flatMap(({ mentions }) => mentions);
    const mentions = [person, { ...there, ...left }, { ...last, ...asPerson }] as readonly Mention[];
    expect(settler(mentions, knowing(lookup, rows))(mentions[2] as Mention).rowId).toBe('cities/hamburg');
  });
});

describe('a body that is called by one word', () => {
  const club = '[[1. FC Union|organization|orgs-clubs/union|club]] – ';
  const union = '[[Union|organization|orgs-parties/union|party]]';

  it('is the club that the article names in full', () =>
    expect(settled(`${club}${union}`)).toEqual({ kind: 'organization', rowId: 'orgs-clubs/union' }));

  it('stays what it is where the article is of others of its list', () =>
    expect(settled(`${club}[[SPD|organization|orgs-parties/spd]] – ${union}`).rowId).toBe(
      'orgs-parties/union',
    ));
});

/** Bodies of one word told apart in articles. */
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/link/index.ts';
import { knowing } from '../knowledge.ts';
import { appearancesOf, marked } from '../marked.ts';

const SENATE = '[[Senat|organization|orgs-government/senat]]';
const COUNCIL = '[[Bundesrat|organization|orgs-government/bundesrat]]';
const PARLIAMENT = '[[Landtag|organization|orgs-government/landtag]]';
const OFFICE = '[[Verfassungsschutz|organization|orgs-government/bundesamt-fur-verfassungsschutz]]';
const BERLIN = '[[Berlin|place|cities/berlin]]';
const SWISS = '[[Schweiz|place|countries/schweiz]]';
/** Rows must stand somewhere to be known; a by-line far from the text counts for little. */
const ROWS = `${' So war es.'.repeat(3)} [[Hamburger Senat|organization|orgs-government/hamburger-senat]]`;

/** The rows of the mentions of a marked article, or what linking calls them. */
const told = (article: string): readonly string[] =>
  appearancesOf(article).map(({ rowId, mention }) => rowId ?? mention.name);

/** The same of those that mean a body by a common word. */
const bodies = (article: string): readonly string[] =>
  appearancesOf(article).flatMap(({ isOfPlace, rowId, mention }) =>
    isOfPlace ? [rowId ?? mention.name] : [],
  );

describe('tellBodies', () => {
  it('takes the body whose full name the article has', () =>
    expect(bodies(`Der ${SENATE} tagte.${ROWS}.`)).toEqual(['orgs-government/hamburger-senat']));

  it('takes the body of the place that is named in the sentence before one that is named elsewhere', () =>
    expect(
      told(
        `Im [[Berliner Senat|organization|orgs-government/berliner-senat]] wird geredet.${' So war es.'.repeat(3)} Der ${SENATE} von [[Hamburg=Hamburgs|place|cities/hamburg]] Bürgermeister, der aus [[Hamburg|place|cities/hamburg]] kommt, tagt mit dem [[Hamburger Senat|organization|orgs-government/hamburger-senat]].`,
      )[1],
    ).toBe('orgs-government/hamburger-senat'));

  it('leaves the word alone where nothing tells', () => {
    expect(bodies(`Der ${SENATE} tagte.`)).toEqual([]);
    expect(bodies(`Der ${SENATE} tagte.${' So war es.'.repeat(4)} Er war in ${BERLIN}.`)).toEqual([]);
  });

  it('leaves the best known body alone in an article that names a neighbour once', () => {
    expect(bodies(`Der ${COUNCIL} stimmte zu.`)).toEqual([]);
    expect(bodies(`Der ${COUNCIL} stimmte zu, auch für Züge in die ${SWISS}.`)).toEqual([]);
    expect(
      bodies(
        `Der ${COUNCIL} und der [[Bundestag|organization|orgs-government/bundestag]] stimmten zu. Züge in die ${SWISS} fahren. Die ${SWISS} zahlt.`,
      ),
    ).toEqual([]);
  });

  it('takes the body of the neighbour where the article is about it', () =>
    expect(
      bodies(
        `Die ${SWISS} wartet. Der ${COUNCIL} der ${SWISS} tagt. [[Schweizer Bundesrat|organization|orgs-government/schweizer-bundesrat]].`,
      ),
    ).toEqual(['orgs-government/schweizer-bundesrat']));

  it('calls a body that no list has by the word and its place, and keeps calling it so in the article', () =>
    expect(
      bodies(
        `[[Hessen=Hessens|place|regions/hessen]] ${OFFICE} warnt.${' So war es.'.repeat(3)} Der ${OFFICE} beobachtet ihn.`,
      ),
    ).toEqual(['Verfassungsschutz (Hessen)', 'Verfassungsschutz (Hessen)']));

  it('takes a country at its word, of which no list knows that it has such a body', () =>
    expect(bodies(`[[Dänemark=Dänemarks|place|countries/danemark|country]] ${OFFICE} warnt.`)).toEqual([
      'Verfassungsschutz (Dänemark)',
    ]));

  it('takes a word for two parties together, where it is spoken of their country', () => {
    const union = '[[Union|organization|orgs-parties/union]]';
    const both = '[[CDU/CSU|organization|orgs-parties/cdu-csu]]';
    expect(
      bodies(`Die ${union} tagt mit der [[SPD|organization|orgs-parties/spd]]. So die ${both}.`),
    ).toEqual(['orgs-parties/cdu-csu']);
    expect(bodies(`Die ${union} tagt.`)).toEqual([]);
  });

  it('takes the group in the parliament that stands beside it, and keeps calling it so', () => {
    const group = '[[FDP-Fraktion|organization|orgs-parties/fdp-fraktion]]';
    const house = '[[Abgeordnetenhaus|organization|orgs-government/berliner-abgeordnetenhaus|parliament]]';
    const berlin = 'FDP-Fraktion (Berlin)';
    expect(bodies(`Die ${group} im ${house} fragt. Die ${group} wartet. ${BERLIN}.`)).toEqual([
      berlin,
      berlin,
    ]);
    const word = '[[Abgeordnetenhaus|organization]]';
    const full =
      '[[Berliner Abgeordnetenhaus|organization|orgs-government/berliner-abgeordnetenhaus|parliament]]';
    const germany = '[[Bundestag|organization|orgs-government/bundestag]]';
    expect(
      bodies(`Im ${full}. Die ${group} im ${word} fragt den ${germany}, den ${germany}. ${BERLIN}.`),
    ).toEqual([berlin, 'orgs-government/berliner-abgeordnetenhaus']);
  });

  it('takes the party of the country of whoever stands beside it, and of others that of the word', () => {
    const greens = '[[Grüne|organization|orgs-parties/bundnis-90-die-grunen|party]]';
    const austrian = '[[Rudolf Anschober|person|people-austria-switzerland/rudolf-anschober]]';
    const rows =
      '[[Grüne Alternative|organization|orgs-parties/grune-alternative|party]] [[Grüne Schweiz|organization|orgs-parties/grune-partei-der-schweiz|party]]';
    expect(bodies(`Das sagte ${austrian} (${greens}). ${rows}.`)).toEqual(['orgs-parties/grune-alternative']);
    expect(bodies(`Das sagte ${austrian}. Die ${greens} in Wien schwiegen. ${rows}.`)).toEqual([]);
  });

  it('takes the party of the country whose other party stands in a row with it', () => {
    const greens = '[[Grüne|organization|orgs-parties/bundnis-90-die-grunen|party]]';
    const others = '[[ÖVP|organization|orgs-parties/ovp|party]]';
    const rows = `${' So war es.'.repeat(3)} [[Grüne Alternative|organization|orgs-parties/grune-alternative|party]] [[Grüne Schweiz|organization|orgs-parties/grune-partei-der-schweiz|party]]`;
    expect(bodies(`Das wollen ${others} und ${greens}.${rows}.`)).toEqual(['orgs-parties/grune-alternative']);
    expect(bodies(`Das will die ${others}, und wie immer widersprechen ${greens}.${rows}.`)).toEqual([]);
  });

  it('calls a body that no list has by the first word of several', () =>
    expect(
      bodies(
        `Die [[KV|organization]] im [[Saarland|place|regions/saarland]] warnt. [[Kassenärztliche Vereinigung|organization]].`,
      ),
    ).toEqual(['Kassenärztliche Vereinigung (Saarland)', 'Kassenärztliche Vereinigung (Saarland)']));

  it('leaves a sign alone that the article explains otherwise', () =>
    expect(
      bodies(
        `Der [[Bayerische Verfassungsgerichtshof|organization]] ([[VGH|organization]]) in [[Bayern|place|regions/bayern]].`,
      ),
    ).toEqual([]));

  it('binds no plural, and no body that a list calls by its full name', () => {
    const here = '[[Hessen|place|regions/hessen]] und noch einmal [[Hessen|place|regions/hessen]]';
    expect(bodies(`Die [[Landtage|organization|orgs-government/landtag]] von ${here} berieten.`)).toEqual([]);
    expect(
      bodies(
        `[[Hessen=Hessens|place|regions/hessen]] [[BfV|organization|orgs-government/bundesamt-fur-verfassungsschutz]] warnt.`,
      ),
    ).toEqual([]);
  });
});

it('bodies of one word in two places are two actors, labelled with their places, and say why', () => {
  const { founds, lookup, rows, texts } = marked([
    `[[Kärnten=Kärntens|place|regions/karnten]] ${PARLIAMENT} tagt.`,
    `[[Vorarlberg=Vorarlbergs|place|regions/vorarlberg]] ${PARLIAMENT} tagt. Der ${PARLIAMENT} stimmt ab.`,
    'Der [[Landtag Kärnten|organization]] schweigt.',
  ]);
  const { entities, actors } = link(founds, knowing(lookup, rows), texts);
  expect(actors.map((one) => one.at(-1))).toEqual([
    'e:o/landtag-kaernten',
    'e:o/landtag-vorarlberg',
    'e:o/landtag-kaernten',
  ]);
  const vorarlberg = entities.find(({ id }) => id === 'e:o/landtag-vorarlberg');
  expect(vorarlberg?.label).toBe('Landtag (Vorarlberg)');
  expect(vorarlberg?.because.map(({ id }) => id)).toContain('body-of-place');
});

it('bodies of one word without a place are other ones in each article', () => {
  const { founds, lookup, texts } = marked([
    'Das [[Institut für Virologie|organization]] warnt.',
    'Das [[Institut für Virologie|organization]] forscht. [[Instituts für Virologie|organization]].',
  ]);
  const { actors } = link(founds, knowing(lookup), texts);
  expect(actors).toEqual([
    ['e:o/institut-fuer-virologie~a0'],
    ['e:o/institut-fuer-virologie~a1', 'e:o/institut-fuer-virologie~a1'],
  ]);
});

/** By-lines, datelines, agency signs and picture credits are told from the news. */
import { describe, expect, it } from 'vitest';
import { createCredits } from '../../src/find/credits.ts';
import { languages } from '../../src/languages/index.ts';
import { findIn, knowledge } from '../knowledge.ts';

const agencies = [...knowledge.gazetteer.notes('agency').keys()];
const creditsOf = createCredits(
  languages.map(({ credits }) => credits),
  agencies,
);

const credits = (text: string): readonly string[] =>
  creditsOf(text).map(({ start, end }) => text.slice(start, end));

describe('credits', () => {
  it.each([
    ['BAGDAD/WASHINGTON (mk) – Die Lage bleibt ruhig.', ['BAGDAD/WASHINGTON (mk)']],
    ['Berlin, 3. Januar (Reuters) - Der Kanzler reist.', ['Berlin, 3. Januar (Reuters)', '(Reuters)']],
    ['LONDON, Jan 3 (AP) — Talks began.', ['LONDON, Jan 3 (AP)', '(AP)']],
    ['HAMBURG. Der Hafen wächst.', ['HAMBURG']],
    [
      'Titel\nVon Anna Kröger und Emil Lutz, Kiel\nDer Text beginnt.',
      ['Von Anna Kröger und Emil Lutz, Kiel'],
    ],
    ['By Rosa Blythe\nIt begins.', ['By Rosa Blythe']],
    ['Autor: Emil Lutz\nEs beginnt.', ['Autor: Emil Lutz']],
    ['Fotos: Emil Lutz', ['Fotos: Emil Lutz']],
    ['Photo by Rosa Blythe', ['Photo by Rosa Blythe']],
    ['Der Hafen wächst. (Foto: Emil Lutz/dpa) Das freut viele.', ['Foto: Emil Lutz/dpa']],
    ['So endete der Tag. dpa/lno', ['dpa/lno']],
    ['So endete der Tag. (AFP, Tsp)', ['(AFP, Tsp)']],
    ['„So endete der Tag.“ (Tsp,dpa, KNA)', ['(Tsp,dpa, KNA)']],
    ['So endete der Tag. (SB)\nDas war alles.', ['(SB)']],
    ['So endete der Tag. (Tsp)', ['(Tsp)']],
    ['So endete der Tag.\n(AFP/Reuters)', ['(AFP/Reuters)', '(AFP/Reuters)']],
  ])('%j', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });

  it.each([
    'Von Merkel zu Scholz',
    'Von Wien nach Graz fährt ein Zug.',
    'Der Kanzler (SPD) reist nach Paris.',
    '„So endete der Tag!“ (SPD)',
    'Viele kamen aus Übersee. (USA)',
    'So endet der Film (MS)',
    'Das sagen Papiere. (BKA, SPD)',
    'Die Bild: ein Blatt mit Geschichte.',
    'Berlin ist groß. Die dpa hat darüber berichtet.',
    'USA greifen an',
    '',
  ])('%j has none', (text) => {
    expect(credits(text)).toEqual([]);
  });

  it('without a language are datelines and signs', () => {
    const none = createCredits([], agencies);
    expect(none('Von Anna Kröger\nFoto: Emil Lutz')).toEqual([]);
    expect(none('LONDON, Jan 3 (AP) — Talks began.')).toHaveLength(2);
  });

  it('are no matter of luck on long lines', () => {
    const lines = [
      'Von '.repeat(40_000),
      'A.'.repeat(80_000),
      `Foto: ${'A '.repeat(80_000)}`,
      'A/'.repeat(80_000),
    ];
    for (const line of lines) expect(creditsOf(line).length).toBeLessThan(2);
  });

  it('mark the names that stand in them', () => {
    const { mentions } = findIn(
      'BAGDAD (dpa) – Angela Merkel flog nach Bagdad.\n\nVon Emil Wondratschek',
      'de',
    );
    expect(mentions.map(({ text, credit }) => [text, credit === true])).toEqual([
      ['BAGDAD', true],
      ['dpa', true],
      ['Angela Merkel', false],
      ['Bagdad', false],
      ['Emil Wondratschek', true],
    ]);
  });
});

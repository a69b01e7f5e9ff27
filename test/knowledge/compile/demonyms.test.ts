/** Adjectives and inhabitants of places, from all languages. */
import { describe, expect, it } from 'vitest';
import { type Demonym, demonymsOf } from '../../../src/knowledge/compile/demonyms.ts';
import { parseNames } from '../../../src/knowledge/compile/lists/names.ts';
import { HEAD, INFLECTIONS, table } from '../table.ts';

function demonymsIn(content: string): readonly Demonym[] {
  const [row] =
    parseNames('a.tsv', content.replace('kind: person', 'kind: place'), INFLECTIONS).source?.rows ?? [];
  return row ? demonymsOf(row, INFLECTIONS) : [];
}

const country = [
  ...HEAD,
  'de\ten\talso\tde:adjective\tde:people\ten:adjective\ten:people\tflags',
  'Wondrien\tWondria\t\twondrisch\tWondrer\tWondrian\tWondrian;Wondrians\t',
  '',
].join('\n');
const forms = (people: boolean): readonly string[] =>
  demonymsIn(country)
    .filter((demonym) => demonym.people === people)
    .map(({ form }) => form);

describe('demonyms of a country', () => {
  it('are inflected as their language does', () => {
    expect(forms(false)).toEqual(expect.arrayContaining(['wondrischem', 'Wondrischer', 'Wondrian']));
    expect(forms(true)).toEqual(['Wondrer', 'Wondrers', 'Wondrern', 'Wondrians']);
  });

  it('are a quality where they are both', () => expect(forms(true)).not.toContain('Wondrian'));

  it('point to the row of the country', () =>
    expect(new Set(demonymsIn(country).map(({ row }) => row))).toEqual(new Set(['test/wondrien'])));
});

it('other rows have none', () => expect(demonymsIn(table('Wondrastadt\t\tWondra\t'))).toEqual([]));

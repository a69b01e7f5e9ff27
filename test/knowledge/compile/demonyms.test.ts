/** Adjectives and inhabitants of countries and regions. */
import { describe, expect, it } from 'vitest';
import { type Demonym, demonymForms } from '../../../src/knowledge/compile/demonyms.ts';
import { parseNames } from '../../../src/knowledge/compile/source.ts';
import { HEAD, table } from './table.ts';

function demonymsOf(content: string): readonly Demonym[] {
  const [row] = parseNames('a.tsv', content.replace('kind: person', 'kind: place')).source?.rows ?? [];
  return row ? demonymForms(row) : [];
}

const country = [
  ...HEAD,
  'de\ten\talso\tde:adjective\tde:people\ten:adjective\ten:people\tflags',
  'Wondrien\tWondria\t\twondrisch\tWondrer;Wondrerin;Wondrate\tWondrian\tWondrian;Wondrians\t',
  '',
].join('\n');
const forms = (people: boolean): readonly string[] =>
  demonymsOf(country)
    .filter((demonym) => demonym.people === people)
    .map(({ form }) => form);

describe('demonyms of a country', () => {
  it('are the adjective in all its forms, small and large, and in English', () => {
    const german = ['', 'e', 'en', 'er', 'es', 'em'].flatMap((ending) => [
      `wondrisch${ending}`,
      `Wondrisch${ending}`,
    ]);
    expect(new Set(forms(false))).toEqual(new Set([...german, 'Wondrian']));
  });

  it('are the inhabitants in all cases', () => {
    expect(new Set(forms(true))).toEqual(
      new Set([
        'Wondrer',
        'Wondrers',
        'Wondrern',
        'Wondrerin',
        'Wondrate',
        'Wondraten',
        'Wondrater',
        'Wondrians',
      ]),
    );
  });

  it('point to the row of the country', () =>
    expect(new Set(demonymsOf(country).map(({ row }) => row))).toEqual(new Set(['test/wondrien'])));
});

it('other rows have none', () => expect(demonymsOf(table('Wondrastadt\t\tWondra\t'))).toEqual([]));

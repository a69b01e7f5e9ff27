/** Places of one name in an article. */
import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../marked.ts';

const BIRMINGHAM = '[[Birmingham|place|cities/birmingham]]';
const ALABAMA = '[[Alabama|place|regions/alabama|state]]';
const LONDON = '[[London|place|cities/london]]';
const KANADA = '[[Kanada|place|countries/kanada|country]]';
const TRIPOLI = '[[Tripoli|place|cities/tripolis]]';
const LIBANON = '[[Libanon|place|countries/libanon|country]]';

/** Which rows the marks of a name have in the end. */
const rowsOf = (name: string, text: string): readonly (string | undefined)[] =>
  appearancesOf(text)
    .filter(({ mention }) => mention.name === name)
    .map(({ rowId }) => rowId);

describe('tellPlaces', () => {
  it('leaves the best known where nothing tells', () => {
    expect(rowsOf('Birmingham', `${BIRMINGHAM} feiert.`)).toEqual(['cities/birmingham']);
    expect(rowsOf('London', `${KANADA} und ${LONDON} streiten. ${KANADA} klagt.`)).toEqual(['cities/london']);
  });

  it('takes the place that the text says, before and after', () => {
    const text = `Feuer in ${BIRMINGHAM}. Es brannte in ${BIRMINGHAM} in ${ALABAMA}. ${BIRMINGHAM} trauert.`;
    expect(rowsOf('Birmingham', text)).toEqual(new Array(3).fill('cities/birmingham-us-al'));
  });

  it('is not carried away by what is said late', () => {
    const text = `Titel. ${BIRMINGHAM} baut. ${BIRMINGHAM} wächst. Auch ${BIRMINGHAM} in ${ALABAMA} wächst.`;
    expect(rowsOf('Birmingham', text)).toEqual([
      'cities/birmingham',
      'cities/birmingham',
      'cities/birmingham-us-al',
    ]);
  });

  it('weighs what the article names against how well known the others are', () => {
    const often = `${LIBANON}. `.repeat(5);
    expect(rowsOf('Tripoli', `${often}${TRIPOLI} brennt.`)).toEqual(['cities/tripoli-lb']);
    expect(rowsOf('Tripoli', `${LIBANON} hilft. ${TRIPOLI} brennt.`)).toEqual(['cities/tripolis']);
    expect(rowsOf('London', `${`${KANADA}. `.repeat(5)}${LONDON} brennt.`)).toEqual(['cities/london']);
  });

  it('marks what it has told', () => {
    const [first, last] = appearancesOf(`${BIRMINGHAM} in ${ALABAMA}`);
    expect([first?.isNamesake, last?.isNamesake]).toEqual([true, false]);
  });
});

/** Names that are none, other kinds, names that leave their row. */
import { describe, expect, it } from 'vitest';
import { noEffects } from '../../src/corrections/effects.ts';
import { mender } from '../../src/corrections/mend.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';
import { knowing } from '../link/knowledge.ts';
import { marked } from '../link/marked.ts';
import { corrected, shownActors } from './corpus.ts';

describe('ignore', () => {
  it('takes a name out before it attracts surnames', () => {
    const articles = ['[[Edward Snowden|person]]. [[Dortlebt Snowden|person]]. [[Snowden|person]].'];
    expect(shownActors(corrected('- ignore: Dortlebt Snowden (person)', articles).entities)).toEqual([
      'e:p/edward-snowden: Edward Snowden, Snowden',
    ]);
  });

  it('means all names of a listed actor, and no name of another kind', () => {
    const articles = [
      '[[Angela Merkel|person|p/merkel]]. [[Kanzlerin Merkel|person|p/merkel]].',
      '[[Angela Merkel|place]].',
    ];
    expect(corrected('- ignore: Angela Merkel (person)', articles).names).toEqual([
      [],
      ['Angela Merkel = e:l/angela-merkel'],
    ]);
  });

  it('holds only where it says', () => {
    const articles = new Map([
      ['a', '[[Egal|person]]. [[Egal|person]].'],
      ['b', '[[Egal|person]].'],
    ]);
    const counts = (scope: string, heads = {}) =>
      corrected(`- {ignore: Egal, in: '${scope}'}`, articles, heads).names.map(({ length }) => length);
    expect(counts('a')).toEqual([0, 1]);
    expect(counts('a:7')).toEqual([1, 1]);
    expect(counts('Kurier', { b: { source: 'Kurier' } })).toEqual([2, 0]);
  });
});

describe('retype', () => {
  it('makes a name one of another kind, and says so', () => {
    const { entities, mended } = corrected('- retype: {actor: Astra Zeneca, to: organization}', [
      '[[Astra Zeneca|person]].',
      '[[Astra Zeneca|organization]].',
    ]);
    expect(shownActors(entities)).toEqual(['e:o/astra-zeneca: Astra Zeneca']);
    expect(entities[0]?.because).toContainEqual({
      by: 'correction',
      id: 'retype corrections.yaml:1',
      weight: 20,
    });
    expect(mended[0]?.mentions[0]?.evidence[0]).toMatchObject({ by: 'correction' });
  });

  it('goes before same, so that names of two kinds can become one', () => {
    const yaml =
      '- retype: {actor: Astra Zeneca (person), to: organization}\n- same: [AstraZeneca, Astra Zeneca]';
    const articles = ['[[Astra Zeneca|person]].', '[[AstraZeneca|organization|c/astrazeneca]].'];
    expect(shownActors(corrected(yaml, articles).entities)).toEqual([
      'e:c/astrazeneca: Astra Zeneca, AstraZeneca',
    ]);
  });

  it('leaves a listed name of that kind its row', () => {
    const articles = ['[[AstraZeneca|organization|c/astrazeneca]].', '[[Astra Zeneca|person]].'];
    const { names } = corrected('- retype: {actor: Astra Zeneca, to: organization}', articles);
    expect(names[0]).toEqual(['AstraZeneca = e:c/astrazeneca']);
    expect(names[1]?.[0]).toMatch(/^Astra Zeneca = e:(?:c|o)\//);
  });

  it('in an article holds against what is said of all', () => {
    const yaml = '- {retype: {actor: Halle, to: person}, in: b}\n- retype: {actor: Halle, to: organization}';
    const articles = new Map([
      ['a', '[[Halle|place]].'],
      ['b', '[[Halle|place]].'],
    ]);
    expect(corrected(yaml, articles).names).toEqual([
      ['Halle = e:o/halle'],
      ['Halle = e:added-people/halle'],
    ]);
  });
});

it('how often somebody is named costs no more than each name does', () => {
  const looksAt = (times: number): number => {
    const { founds, lookup, texts } = marked([
      '[[Angela Merkel|person]] kam. [[Merkel|person]] ging. '.repeat(times),
    ]);
    const [found] = founds;
    const [correction] = parseCorrections('- ignore: Angela Merkel (person)').corrections;
    if (found === undefined || correction === undefined) throw new Error('There is nothing to mend.');
    let looks = 0;
    const watched = new Proxy(correction, {
      get: (target, key) => {
        looks += 1;
        return Reflect.get(target, key);
      },
    });
    const { mend } = mender([watched], knowing(lookup), noEffects());
    const article = { id: found.article, text: texts(found.article) ?? '' };
    expect(mend(article, found).mentions).toEqual([]);
    return looks;
  };
  expect(looksAt(80)).toBeLessThan(3 * looksAt(40));
});

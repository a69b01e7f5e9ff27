// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Witness } from '../../../src/graph/article-file.ts';
import { language } from '../../../src/viewer/preferences.ts';
import { Explanation } from '../../../src/viewer/why/explanation.tsx';
import type { Subject } from '../../../src/why/explain.ts';
import { click, draw, erase, happen, openPage, textsOf } from '../page.ts';

const subject: Subject = {
  around: { name: ['Emil', 'Lutz'], before: ['sagte'], after: ['kam'] },
  labelOf: () => undefined,
};
const feature = (id: string, weight: number): Witness => ({ by: 'feature', id, weight });
const listed: Witness = { by: 'gazetteer', id: 'people/lutz', weight: 8 };

let host: HTMLElement;
const show = (...evidence: readonly Witness[]) => {
  host = draw(<Explanation evidence={evidence} subject={subject} />);
};

beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

describe('an explanation', () => {
  it('puts apart what speaks for it and against it, the strongest first', () => {
    show(feature('words=2', -4), listed, feature('last=surname', 2));
    expect(textsOf(host, '.side')).toEqual(['Speaks for it points', 'Speaks against it points']);
    expect(textsOf(host, '.reasons li')).toEqual([
      'The name is on the lists of names.+8',
      '“Lutz” is a surname.+2',
      'The name has 2 words.−4',
    ]);
  });

  it('has bars of the share of the strongest reason', () => {
    show(feature('words=2', -4), listed);
    const bars = [...host.querySelectorAll<HTMLElement>('.bar > span')];
    expect(bars.map(({ style, dataset }) => [style.width, dataset.against])).toEqual([
      ['100%', 'false'],
      ['50%', 'true'],
    ]);
  });

  it('says nothing of a side that has no reasons', () => {
    show(listed);
    expect(textsOf(host, '.side')).toEqual(['Speaks for it points']);
  });

  it('has six reasons at first, and all at a click', () => {
    const families = [
      'words=2',
      'last=surname',
      'right=verb',
      'alone=-',
      'acronym=4 -',
      'tail=-utz',
      'beginning=Em',
    ];
    show(listed, ...families.map((id) => feature(id, 1)));
    expect(textsOf(host, '.reasons li')).toHaveLength(6);
    expect(textsOf(host, '.more')).toEqual(['Show 2 more']);
    click(host, '.more');
    expect(textsOf(host, '.reasons li')).toHaveLength(8);
  });

  it('keeps what the engine calls them behind the details', () => {
    show(listed, feature('words=2', -4));
    expect(textsOf(host, '.raw li')).toEqual(['list people/lutz +8', 'feature words=2 −4']);
    expect(textsOf(host, '.raw p')[0]).toContain('logarithms of odds');
  });

  it('speaks the language of the page', () => {
    show(listed);
    happen(() => {
      language.value = 'de';
    });
    expect(textsOf(host, '.side, .reasons li')).toEqual([
      'Dafür spricht Punkte',
      'Der Name steht in den Namenslisten.+8',
    ]);
  });
});

describe('the second best', () => {
  it.each([
    ['place', 'Second best: Place, 3 points less.'],
    ['none', 'Second best: no name, 3 points less.'],
  ] as const)('%s is said with its distance', (kind, sentence) => {
    host = draw(<Explanation evidence={[listed]} runnerUp={{ kind, margin: 3 }} />);
    expect(textsOf(host, '.runner-up')).toEqual([sentence]);
  });
});

it('weights that were chosen, not measured, are not called logarithms', () => {
  host = draw(<Explanation evidence={[{ by: 'link', id: 'same-row', weight: 10 }]} />);
  expect(textsOf(host, '.reasons li')[0]).toContain('By the lists of names');
  expect(textsOf(host, '.raw p')).toEqual([]);
});

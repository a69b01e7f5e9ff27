import { expect, it } from 'vitest';
import { noEffects } from '../../src/corrections/effects.ts';
import { withNames } from '../../src/corrections/given-names.ts';
import { marked } from '../link/marked.ts';

const given = (text: string, name: string) => {
  const start = text.indexOf(name);
  const said = { verb: 'listed', at: 'gazetteer/a.tsv:2' };
  return { start, end: start + name.length, name, kind: 'organization', row: 'own/x', said } as const;
};

function named(text: string, ...names: readonly string[]) {
  const { founds, texts } = marked([text]);
  const [found] = founds;
  if (found === undefined) throw new Error('nothing is marked');
  const plain = texts(found.article) ?? '';
  const given_ = names.map((name) => given(plain, name));
  return withNames({ id: 'a', text: plain }, found, given_, noEffects()).mentions;
}

it('stand in the place of what was found there, with its reasons behind their own', () => {
  const mentions = named('Eins. [[Nordbit|person]] und [[Emil|person]].', 'Nordbit');
  expect(mentions).toMatchObject([
    {
      text: 'Nordbit',
      kind: 'organization',
      row: 'own/x',
      sentence: 1,
      evidence: [{ id: 'listed gazetteer/a.tsv:2' }, {}],
    },
    { text: 'Emil', kind: 'person' },
  ]);
});

it('leave a longer name around them alone', () => {
  expect(named('Die [[Nordbit Arena|place]].', 'Nordbit')).toMatchObject([
    { text: 'Nordbit Arena', kind: 'place' },
  ]);
});

it('stand where nothing was found', () => {
  expect(named('Eins. Zwei Nordbit.', 'Nordbit')).toMatchObject([{ text: 'Nordbit', sentence: 1 }]);
});

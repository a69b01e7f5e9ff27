/** Stretches that may be names. */
import { describe, expect, it } from 'vitest';
import { collectCandidates, withRemembered } from '../../../src/find/candidates/index.ts';
import { knowledge } from '../../knowledge.ts';
import { candidatesIn, sentencesIn } from '../seen.ts';

describe('the candidates of a sentence', () => {
  it.each([
    ['Am Abend sang Emil Wondra.', ['Emil', 'Emil Wondra', 'Wondra']],
    ['Das Bundesamt für Wetterkunde warnte.', ['Bundesamt für Wetterkunde', 'Wetterkunde']],
    ['In der Weberei roch es nach Brot.', []],
    ['Die Bundesregierung schwieg.', []],
  ])('%s', (text, expected) => expect(candidatesIn('de', text)).toEqual(expected));

  it('are nothing where there is no word', () => {
    const { net, language } = knowledge.of('de');
    const { candidates, lists } = collectCandidates([], knowledge.gazetteer, net, language);
    expect([candidates, lists]).toEqual([[], []]);
  });

  it('know listed names and descriptions', () => {
    const [sentence] = sentencesIn('de', 'Die Bundesregierung schwieg in Bagdad.');
    expect(sentence?.lists.map(({ start, end }) => [start, end])).toEqual([[4, 5]]);
    expect([...(sentence?.described.keys() ?? [])]).toEqual([1]);
  });
});

describe('with what is remembered', () => {
  const [sentence] = sentencesIn('de', 'Der Sommer sang in Bagdad.');

  it('an ordinary word that is a surname in this article is a candidate', () => {
    const remembered = sentence && withRemembered(sentence, ({ text }) => text === 'Sommer');
    expect(remembered?.candidates.map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  it('other sentences stay as they are', () => {
    expect(sentence && withRemembered(sentence, () => false)).toBe(sentence);
    expect(sentence && withRemembered(sentence, ({ text }) => text === 'Bagdad')).toBe(sentence);
  });
});

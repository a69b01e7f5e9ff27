/** Founds and actors from letters. */
import type { Connected } from '../../src/connect/index.ts';
import type { EntityId, Found, Linked } from '../../src/model.ts';

export interface Corpus {
  readonly founds: readonly Found[];
  readonly linked: Linked;
}

/** `corpus({ a1: ['xy', 'z'] })` is one article with two sentences; each letter is a person. */
export function corpus(articles: Readonly<Record<string, readonly string[]>>): Corpus {
  const letters = [...new Set(Object.values(articles).flat().join(''))].sort();
  const idOf = (letter: string): EntityId => `e:${letter}`;
  const founds = Object.entries(articles).map(([article, sentences]): Found => {
    return {
      article,
      language: 'de',
      sentences: sentences.map((_, i) => ({ start: i * 10, end: i * 10 + 10 })),
      mentions: sentences.flatMap((names, sentence) =>
        [...names].map((name, i) => ({
          ...{ start: sentence * 10 + i, end: sentence * 10 + i + 1, text: name, name, sentence },
          ...{ kind: 'person', form: 'name', evidence: [{ by: 'rule', id: 'r', weight: 1 }] },
        })),
      ) as Found['mentions'],
    };
  });
  return {
    founds,
    linked: {
      entities: letters.map((name) => ({
        id: idOf(name),
        kind: 'person',
        label: name,
        names: [[name, 1]],
        because: [],
      })),
      actors: founds.map(({ mentions }) => mentions.map(({ name }) => idOf(name))),
    },
  };
}

/** What is connected, readably: `xy a1:0`. */
export function shown({ instances, actors, articles }: Connected): readonly string[] {
  const letter = (index: number | undefined) => actors[index ?? -1]?.[2];
  return Array.from(
    instances.a,
    (a, i) =>
      `${letter(a)}${letter(instances.b[i])} ${articles[instances.article[i] ?? -1]}:${instances.sentence[i]}`,
  );
}

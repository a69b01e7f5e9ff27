/** Explanations of the sample graph, as data. */
import { describe, expect, it } from 'vitest';
import { explainedActor, explainedLink, explainedMention } from '../../src/cli/explained.ts';
import { openPublished } from '../../src/cli/published.ts';

const published = openPublished('graph');

describe('an actor', () => {
  it('is explained from its names to why they are one, and with its links', () => {
    const { actor, names, reasons, links, mentions } = explainedActor('Qassem Soleimani', published);
    expect(actor).toEqual({
      id: 'e:people-mena/kassem-soleimani',
      label: 'Kassem Soleimani',
      kind: 'person',
    });
    expect(names.map(({ name }) => name)).toContain('Qassem Soleimani');
    expect(mentions).toBeGreaterThan(names.length);
    expect(reasons).toContainEqual({
      ...{ by: 'link', id: 'same-row', weight: 10 },
      sentence: 'By the lists of names these names belong to one actor.',
    });
    const counts = links.map(({ sentences }) => sentences);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('that nobody is, or that several may be, is told', () => {
    expect(() => explainedActor('Nobody At All', published)).toThrow(
      'Nobody in the graph is named “Nobody At All”',
    );
    expect(() => explainedActor('', published)).toThrow('empty');
  });
});

describe('a link', () => {
  it('is explained by its sentences, with the places of both names', () => {
    const { actors, sentences, where, expected } = explainedLink('Iran', 'Kassem Soleimani', published);
    expect(where).toHaveLength(sentences);
    expect(expected).toBeGreaterThan(0);
    for (const { article, sentence, names } of where) {
      expect(published.article(article.id)?.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(new Set(names.map(({ actor }) => actor))).toEqual(new Set(actors.map(({ id }) => id)));
    }
  });

  it('that is none is no fault, one actor with itself is', () => {
    const { graph } = published;
    const iran = 'e:countries/iran';
    const stranger =
      graph.findNode((id) => id !== iran && graph.edge(iran, id) === undefined) ?? expect.fail();
    const { label, kind } = graph.getNodeAttributes(stranger);
    expect(explainedLink('Iran', `${label} (${kind})`, published)).toMatchObject({ sentences: 0, where: [] });
    expect(() => explainedLink('Iran', 'countries/iran', published)).toThrow('are one actor');
  });
});

describe('a mention', () => {
  const [id = ''] = Object.keys(published.graph.getAttribute('articles'));
  const article = published.article(id) ?? expect.fail();
  const mark =
    article.marks.find(({ evidence }) => evidence.some(({ by }) => by === 'rule')) ?? expect.fail();

  it('is explained by what spoke for it, strongest first, each reason with its sentence', () => {
    const { mention, actor, reasons, sentence } = explainedMention(id, mark.end - 1, published);
    expect(mention.text).toBe(article.text.slice(mark.start, mark.end));
    expect(sentence.text).toContain(mention.text);
    expect(actor.id).toBe(mark.entity);
    const weights = reasons.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const reason of reasons) expect(reason.sentence).toMatch(/^\S.*\.$/su);
  });

  it('that is not there, and an article that is not there, are told', () => {
    expect(() => explainedMention(id, article.text.length + 5, published)).toThrow('No name was found');
    expect(() => explainedMention('nowhere', 3, published)).toThrow('There is no article “nowhere”');
  });
});

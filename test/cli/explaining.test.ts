/** Explanations of the sample graph. */
import { describe, expect, it } from 'vitest';
import { explainActor, explainLink, explainPlace } from '../../src/cli/explaining.ts';
import { openPublished } from '../../src/cli/published.ts';

const published = openPublished('graph');

describe('an actor', () => {
  it('is explained from its names to why they are one, and with its links', () => {
    const text = explainActor('Qassem Soleimani', published);
    expect(text).toMatch(
      /^Kassem Soleimani \(person, e:people-mena\/kassem-soleimani\)\n\d+ mentions in \d+ articles\n/,
    );
    expect(text).toContain('Qassem Soleimani');
    expect(text).toMatch(/\+10 {2}By the lists of names these names belong to one actor\./);
    expect(text).toMatch(/Linked with \d+: .*\(\d+\)/);
  });

  it('that nobody is, or that several may be, is told', () => {
    expect(() => explainActor('Nobody At All', published)).toThrow(
      'Nobody in the graph is named “Nobody At All”',
    );
    expect(() => explainActor('', published)).toThrow('empty');
  });
});

describe('a link', () => {
  it('is explained by its sentences, with both names marked', () => {
    const text = explainLink('Iran', 'Kassem Soleimani', published);
    expect(text).toMatch(/^Iran – Kassem Soleimani\nTogether in \d+ sentences of \d+ articles, by chance /);
    expect(text).toMatch(/\[iranischen\] General \[Soleimani\]/);
  });

  it('that is none is no fault, one actor with itself is', () => {
    const { graph } = published;
    const iran = 'e:countries/iran';
    const stranger =
      graph.findNode((id) => id !== iran && graph.edge(iran, id) === undefined) ?? expect.fail();
    const { label, kind } = graph.getNodeAttributes(stranger);
    expect(explainLink('Iran', `${label} (${kind})`, published)).toContain('no sentence names both');
    expect(() => explainLink('Iran', 'countries/iran', published)).toThrow('are one actor');
  });
});

describe('a place', () => {
  const [id = ''] = Object.keys(published.graph.getAttribute('articles'));
  const article = published.article(id) ?? expect.fail();
  const mark =
    article.marks.find(({ evidence }) => evidence.some(({ by }) => by === 'rule')) ?? expect.fail();

  it('is explained by what spoke for the name that stands there', () => {
    const text = explainPlace(id, mark.end - 1, published);
    expect(text).toContain(`“${article.text.slice(mark.start, mark.end)}” is a ${mark.kind}`);
    expect(text).toContain(`(${mark.entity})`);
    expect(text.match(/^ +[+−]\d+ {2}\S.*\.$/gmu)?.length).toBeGreaterThan(0);
  });

  it('without a name, and an article that is not there, are told', () => {
    expect(() => explainPlace(id, article.text.length + 5, published)).toThrow('No name was found');
    expect(() => explainPlace('nowhere', 3, published)).toThrow('There is no article “nowhere”');
  });
});

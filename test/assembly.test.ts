import { describe, expect, it } from 'vitest';
import { countingWith, findingWith, linkingRecordsWith, linkingWith } from '../src/assembly.ts';
import { applyCorrections } from '../src/corrections/index.ts';
import type { Article } from '../src/model.ts';
import { knowledge } from './knowledge.ts';
import { knowing } from './link/knowledge.ts';

const linking = knowing(() => undefined);
const applied = applyCorrections([], { knowledge: linking, withoutGenitive: (_, word) => word });

const article = (id: string, text: string): Article => ({ id, text, language: 'de' });
const ARTICLES = [
  article('a', 'Hanno Wondratschek sprach in Berlin.'),
  article('b', 'Auch Hanno Wondratschek schwieg, wie Wondratschek sagte.'),
];

describe('finding', () => {
  const { find, extractor, locals } = findingWith(knowledge, applied);

  it('gives the same names step by step and with their actors', () => {
    const [first] = ARTICLES;
    if (first === undefined) return expect.fail();
    const { found, actors } = extractor()(first);
    expect(found).toEqual(find(first));
    expect(actors).toHaveLength(found.mentions.length);
    expect(locals(first).found).toEqual(found);
  });

  it('remembers who is who within one extractor, and not in the next', () => {
    const extract = extractor();
    const idsIn = (one: Article, by = extract) => by(one).actors;
    const [person] = ARTICLES.flatMap((one) => idsIn(one));
    expect(ARTICLES.map((one) => idsIn(one).includes(person ?? 'e:'))).toEqual([true, true]);
    const alone = article('c', 'Wondratschek schwieg.');
    expect(idsIn(alone, extractor())).not.toContain(person);
  });
});

describe('linking', () => {
  const { find } = findingWith(knowledge, applied);
  const { digest, link, linkDigests } = linkingWith(linking);
  const founds = ARTICLES.map(find);

  it('of what was found is that of what the articles add', () => {
    const digests = ARTICLES.map((one, i) => digest(one, founds[i] ?? find(one)));
    expect(link(ARTICLES, founds)).toEqual(linkDigests(ARTICLES, digests));
    expect(link(ARTICLES, founds).entities.map(({ label }) => label)).toContain('Hanno Wondratschek');
  });

  it('takes an article of which nothing is known for one that names nobody', () =>
    expect(link(ARTICLES, founds.slice(0, 1)).actors.map(({ length }) => length)).toEqual([
      founds[0]?.mentions.length,
      0,
    ]));

  it('leads to a graph, whose sentences are those of the articles', () => {
    const { network, networkOfDigests } = countingWith(applied);
    const linked = link(ARTICLES, founds);
    const digests = ARTICLES.map((one, i) => digest(one, founds[i] ?? find(one)));
    expect(network(ARTICLES, founds, linked).json).toEqual(
      networkOfDigests(ARTICLES, digests, linked, () => '').json,
    );
  });
});

describe('linking of records', () => {
  const local = JSON.stringify([0, 0, [['Hanno Wondratschek']]]);
  const record = () => ({ record: local, articles: 2, first: 'a', position: 0 });

  it('gives the actors of the records', () => {
    const { linkRecords } = linkingRecordsWith(linking, undefined);
    expect([...linkRecords([record()])].map(({ id }) => id)).toEqual(['e:p/hanno-wondratschek']);
  });

  it('tells whoever corrects of the articles that records name', () => {
    const heard: string[] = [];
    const { linkRecords, partedLinker } = linkingRecordsWith(linking, ({ id }, found) => {
      heard.push(id);
      return found;
    });
    const inArticle = JSON.stringify([0, 0, [['Hanno Wondratschek', 0, 0, 0, [0, 'a1', null, null]]]]);
    linkRecords([record(), { ...record(), record: inArticle }]);
    expect(heard).toEqual(['a1']);
    partedLinker().note({ ...record(), record: inArticle });
    expect(heard).toEqual(['a1', 'a1']);
  });
});

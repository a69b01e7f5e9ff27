/** The steps put together, group by group, as a pipeline has them: finding, linking, linking of records, counting. */

import { type SentenceText, tracesOf } from './collect/index.ts';
import { type Applied, namedActors } from './corrections/index.ts';
import { find, type Knowledge } from './find/index.ts';
import {
  articlesIn,
  createRegister,
  entitiesOf,
  type LinkKnowledge,
  linkRecords,
  linkSightings,
  partedLinker,
  partLinker,
  type RecordedLocal,
  recordedLocals,
  sightingsIn,
} from './link/index.ts';
import type { Article, Found } from './model.ts';
import { networkOf, networkOfDigests } from './network.ts';
import type { Pipeline } from './steps.ts';

/** An article without anything in it. */
const NOTHING: Found = { article: '', language: '', sentences: [], mentions: [] };

/** Articles one by one to what is found in them. */
export function findingWith(
  knowledge: Knowledge,
  { mend, strike, knowledge: linking }: Applied,
): Pick<Pipeline, 'find' | 'extractor' | 'locals'> {
  const findIn = (article: Article) => mend(article, find(article, knowledge));
  return {
    find: findIn,
    extractor: () => {
      const { resolve } = createRegister(linking);
      return (article) => {
        const found = findIn(article);
        const actors = resolve(found, article.text);
        const [right = found] = strike([article], [found], {
          entities: namedActors(found, actors),
          actors: [actors],
        });
        return { found: right, actors };
      };
    },
    locals: (article) => {
      const found = findIn(article);
      const locals = recordedLocals(found, linking, article.text, article);
      return { found: renamed(found, locals), locals };
    },
  };
}

/** An article's findings under the names by which linking calls them. */
function renamed(found: Found, locals: readonly RecordedLocal[]): Found {
  const names = new Map(locals.flatMap((local) => local.renamed));
  if (names.size === 0) return found;
  const mentions = found.mentions.map((mention, i) => ({ ...mention, name: names.get(i) ?? mention.name }));
  return { ...found, mentions };
}

const digestWith =
  (linking: LinkKnowledge): Pipeline['digest'] =>
  (article, found) => ({
    traces: tracesOf(found, article.text),
    sightings: sightingsIn(found, linking, article.text),
  });

/** What each article adds; where nothing is known of one, it adds nothing. */
const digestsWith = (linking: LinkKnowledge) => {
  const digest = digestWith(linking);
  return (articles: readonly Article[], founds: readonly Found[]) =>
    articles.map((article, i) => digest(article, founds[i] ?? { ...NOTHING, article: article.id }));
};

/** What was found in a whole corpus to who is who in it. */
export function linkingWith(linking: LinkKnowledge): Pick<Pipeline, 'digest' | 'link' | 'linkDigests'> {
  const digestsOf = digestsWith(linking);
  const linkDigests: Pipeline['linkDigests'] = (articles, digests) =>
    linkSightings(
      digests.map(({ traces: { language, sentences }, sightings }, i) => {
        const { id: article } = articles[i] ?? { id: '' };
        return { article, language, mentions: sentences.length, sightings };
      }),
      linking,
    );
  return {
    digest: digestWith(linking),
    link: (articles, founds) => linkDigests(articles, digestsOf(articles, founds)),
    linkDigests,
  };
}

/** Records of actors to who is who. `mend` hears of the articles that they name, where somebody has corrected any. */
export function linkingRecordsWith(
  linking: LinkKnowledge,
  mend: Applied['mend'] | undefined,
): Pick<Pipeline, 'linkRecords' | 'partedLinker' | 'partLinker'> {
  const tellArticles = (record: string) => {
    if (mend === undefined) return;
    for (const article of articlesIn(record))
      mend({ ...article, text: '' }, { ...NOTHING, article: article.id });
  };
  return {
    linkRecords: (records) => {
      for (const { record } of records) tellArticles(record);
      return linkRecords(records, linking);
    },
    partedLinker: () => {
      const linker = partedLinker(linking);
      return {
        ...linker,
        note: (record) => {
          tellArticles(record.record);
          return linker.note(record);
        },
      };
    },
    partLinker: () => partLinker(linking),
  };
}

/** What is known of all articles to the graph. */
export function countingWith({
  knowledge: linking,
  problems,
  wrongAmong,
}: Applied): Pick<Pipeline, 'network' | 'networkOf' | 'networkOfDigests' | 'wrongAmong'> {
  const digestsOf = digestsWith(linking);
  const { languages } = linking;
  return {
    network: (articles, founds, linked, previous, window) => {
      const textOf: SentenceText = (article, sentence) => {
        const { start, end } = founds[article]?.sentences[sentence] ?? { start: 0, end: 0 };
        return articles[article]?.text.slice(start, end) ?? '';
      };
      const digests = digestsOf(articles, founds);
      const told = problems();
      return networkOfDigests({ articles, digests, linked, textOf, languages, told, previous, window });
    },
    wrongAmong: (told, mentionsIn) => wrongAmong(entitiesOf(told, mentionsIn, linking)),
    networkOf: (occurrences, told, mentionsIn, previous) => {
      const entities = entitiesOf(told, mentionsIn, linking);
      return networkOf({ occurrences, entities, boilerplate: [], told: problems(), previous });
    },
    networkOfDigests: (articles, digests, linked, textOf, previous, window) => {
      const told = problems();
      return networkOfDigests({ articles, digests, linked, textOf, languages, told, previous, window });
    },
  };
}

/** How fast names are found in text that repeats, so that every word is known: against compromise in English, against the plainest scan for words in German. */
import { findAllByCompromise } from './compromise.mjs';
import { openPipeline } from './packs.mjs';
import { bytesOf, repeatedTo, sampleArticles } from './texts.mjs';
import { best, figure, heading, least, most } from './timing.mjs';

const RUNS = 4;
/** Passes before ours is timed: one takes a tenth of a second, too short for the compiler to settle. */
const WARM_UP = 8;

/** How many articles of the size of the sample's. */
const articlesPerSecond = (articles, milliseconds) => (1000 * articles.length) / milliseconds;
const megabytesPerSecond = (bytes, milliseconds) => bytes / 1000 / milliseconds;

function findAll(pipeline, articles) {
  for (const article of articles) pipeline.find(article);
}

export function benchEnglish(pipeline = openPipeline()) {
  const articles = repeatedTo(300_000, sampleArticles('en'));
  const bytes = bytesOf(articles);
  heading(
    `English, ${(bytes / 1000).toFixed(0)} kB in ${articles.length} articles that repeat, everything on`,
  );
  for (let pass = 0; pass < WARM_UP; pass += 1) findAll(pipeline, articles);
  const ours = best(2 * RUNS, () => findAll(pipeline, articles));
  findAllByCompromise(articles);
  const theirs = best(RUNS, () => findAllByCompromise(articles));
  figure('dramatis', megabytesPerSecond(bytes, ours), 'MB/s', undefined, 2);
  figure('dramatis, in articles', articlesPerSecond(articles, ours), 'articles/s', undefined, 0);
  figure(
    'compromise: people, organizations, places',
    megabytesPerSecond(bytes, theirs),
    'MB/s',
    undefined,
    2,
  );
  figure('dramatis is faster', theirs / ours, '×', least(25, '×'));
}

export function benchGerman(pipeline = openPipeline()) {
  const articles = repeatedTo(3_000_000, sampleArticles('de'));
  const bytes = bytesOf(articles);
  heading(`German, ${(bytes / 1e6).toFixed(1)} MB in ${articles.length} articles that repeat, everything on`);
  findAll(pipeline, articles);
  const ours = best(RUNS, () => findAll(pipeline, articles));
  const words = best(5, () => articles.reduce((sum, { text }) => sum + text.match(/\p{L}+/gu).length, 0));
  figure('dramatis, after one pass to warm up', megabytesPerSecond(bytes, ours), 'MB/s', least(3, 'MB/s'), 2);
  figure('dramatis, in articles', articlesPerSecond(articles, ours), 'articles/s', undefined, 0);
  figure('a plain /\\p{L}+/gu pass', megabytesPerSecond(bytes, words), 'MB/s');
  figure('dramatis takes longer than the plain pass', ours / words, '×', most(20, '×'));
}

/** How fast names are found: against compromise in English, against the plainest scan for words in German. */
import nlp from 'compromise';
import { openPipeline } from './packs.mjs';
import { bytesOf, repeatedTo, sampleArticles } from './texts.mjs';
import { best, figure, heading, least, most } from './timing.mjs';

const RUNS = 4;
/** Passes before ours is timed: one takes a tenth of a second, too short for the compiler to settle. */
const WARM_UP = 8;

const megabytesPerSecond = (bytes, milliseconds) => bytes / 1000 / milliseconds;

function findAll(pipeline, articles) {
  for (const article of articles) pipeline.find(article);
}

function compromiseAll(articles) {
  for (const { text } of articles) {
    const document = nlp(text);
    document.people().out('array');
    document.organizations().out('array');
    document.places().out('array');
  }
}

export function benchEnglish(pipeline = openPipeline()) {
  const articles = repeatedTo(300_000, sampleArticles('en'));
  const bytes = bytesOf(articles);
  heading(`English, ${(bytes / 1000).toFixed(0)} kB in ${articles.length} articles, everything on`);
  for (let pass = 0; pass < WARM_UP; pass += 1) findAll(pipeline, articles);
  const ours = best(2 * RUNS, () => findAll(pipeline, articles));
  compromiseAll(articles);
  const theirs = best(RUNS, () => compromiseAll(articles));
  figure('dramatis', megabytesPerSecond(bytes, ours), 'MB/s', undefined, 2);
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
  heading(`German, ${(bytes / 1e6).toFixed(1)} MB in ${articles.length} articles, everything on`);
  findAll(pipeline, articles);
  const ours = best(RUNS, () => findAll(pipeline, articles));
  const words = best(5, () => articles.reduce((sum, { text }) => sum + text.match(/\p{L}+/gu).length, 0));
  figure('dramatis, after one pass to warm up', megabytesPerSecond(bytes, ours), 'MB/s', least(3, 'MB/s'), 2);
  figure('a plain /\\p{L}+/gu pass', megabytesPerSecond(bytes, words), 'MB/s');
  figure('dramatis takes longer than the plain pass', ours / words, '×', most(20, '×'));
}

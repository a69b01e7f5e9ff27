/** Run as a process of its own: opens the packs, reads the sample corpus, and tells what that took as JSON. */
import { openPipeline } from './packs.mjs';
import { bytesOf, repeatedTo, sampleArticles } from './texts.mjs';
import { timeOf } from './timing.mjs';

let pipeline;
const opening = timeOf(() => {
  pipeline = openPipeline();
});
const findAll = (articles) => {
  for (const article of articles) pipeline.find(article);
};
const german = sampleArticles('de');
const first = timeOf(() => findAll(german));
findAll(repeatedTo(3e6, [...german, ...sampleArticles('en')]));

const rss = process.memoryUsage().rss / 1e6;
console.log(JSON.stringify({ opening, firstSpeed: bytesOf(german) / 1000 / first, rss }));

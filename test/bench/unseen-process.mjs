/**
 * Run as a process of its own, so that no word is known and no code is compiled: `LANGUAGE dramatis|compromise`. Reads a megabyte of the
 * marked texts of the language once and tells what that took as JSON: bytes, milliseconds, and milliseconds of user time.
 */
import { findAllByCompromise } from './compromise.mjs';
import { openPipeline } from './packs.mjs';
import { bytesOf, firstOf, markedTexts } from './texts.mjs';
import { timeOf, userTimeOf } from './timing.mjs';

/** As much as is read: a megabyte. */
const MOST = 1e6;

const [language, system] = process.argv.slice(2);
const articles = firstOf(MOST, markedTexts(language));
const pipeline = openPipeline();
const find = {
  dramatis: () => {
    for (const article of articles) pipeline.find(article);
  },
  compromise: () => findAllByCompromise(articles),
}[system];
let time;
const user = userTimeOf(() => {
  time = timeOf(find);
});
console.log(JSON.stringify({ bytes: bytesOf(articles), time, user }));

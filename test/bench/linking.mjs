/** How linking and the graph grow: 10,000 articles that never were, by a generator with a fixed seed. */
import { openPipeline } from './packs.mjs';
import { figure, heading, timeOf } from './timing.mjs';

const ARTICLES = 10_000;
const SENTENCES = 12;
const ACTORS = 4000;
const SYLLABLES = ['ba', 'do', 'fi', 'ka', 'lu', 'mo', 'ne', 'ri', 'so', 'ta', 've', 'zu'];

/** mulberry32: reproducible numbers in [0, 1). */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word of four syllables for each number. */
function wordOf(number) {
  const base = SYLLABLES.length;
  const digits = [0, 1, 2, 3].map((place) => Math.floor(number / base ** place) % base);
  const word = digits.map((digit) => SYLLABLES[digit]).join('');
  return word[0].toUpperCase() + word.slice(1);
}

function actorOf(number) {
  const kind = ['person', 'person', 'organization', 'place'][number % 4];
  return { kind, name: kind === 'person' ? `${wordOf(number % 97)} ${wordOf(number)}` : wordOf(number) };
}

/** A sentence of some ordinary words and zero to three actors, the first of which are far more frequent than the last. */
function addSentence(text, number, random, cast) {
  let grown = text;
  const mentions = [];
  for (let count = Math.floor(random() * 4); count > 0; count -= 1) {
    grown += `${wordOf(Math.floor(random() * 20_000)).toLowerCase()} `;
    const { kind, name } = actorOf(Math.floor(cast * random() ** 3));
    const start = grown.length;
    const evidence = [{ by: 'feature', id: 'bench', weight: 10 }];
    mentions.push({
      start,
      end: start + name.length,
      kind,
      form: 'name',
      text: name,
      name,
      sentence: number,
      evidence,
    });
    grown += `${name} `;
  }
  return { text: `${grown}${wordOf(Math.floor(random() * 20_000))}. `, mentions };
}

/** An article among whose sentences the first of a cast are far more frequent than the last; there are names for 20,000. */
export function articleOf(number, random, cast = ACTORS) {
  let text = '';
  const [sentences, mentions] = [[], []];
  for (let i = 0; i < SENTENCES; i += 1) {
    const start = text.length;
    const added = addSentence(text, i, random, cast);
    text = added.text;
    sentences.push({ start, end: text.length - 1 });
    mentions.push(...added.mentions);
  }
  const id = `bench/${number}`;
  return {
    article: { id, text, language: 'de', date: '2020-01-01', file: `articles/${number}.json` },
    found: { article: id, language: 'de', sentences, mentions },
  };
}

export function benchLink(pipeline = openPipeline()) {
  const random = generator(1);
  const made = Array.from({ length: ARTICLES }, (_, i) => articleOf(i, random));
  const articles = made.map(({ article }) => article);
  const founds = made.map(({ found }) => found);
  const mentions = founds.reduce((sum, found) => sum + found.mentions.length, 0);
  heading(`${ARTICLES} synthetic articles with ${mentions} mentions`);
  let linked;
  let network;
  const linking = timeOf(() => {
    linked = pipeline.link(articles, founds);
  });
  const counting = timeOf(() => {
    network = pipeline.network(articles, founds, linked);
  });
  figure('link: who is who', linking / 1000, 's', undefined, 2);
  figure('link and network', (1000 * ARTICLES) / (linking + counting), 'articles/s', undefined, 0);
  figure(`network: ${network.actors} actors, ${network.links} links`, counting / 1000, 's', undefined, 2);
}

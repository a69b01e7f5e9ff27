/** A graph whose names, titles, sources, addresses and texts try to run something, to ask for something elsewhere, or to break what shows them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph, count } from '../../src/connect/index.ts';
import { versionOf } from '../../src/graph/version.ts';
import { measure } from '../../src/measure/index.ts';
import {
  type Article,
  type Entity,
  type EntityId,
  type Found,
  KINDS,
  type Mention,
} from '../../src/model.ts';
import { writeOccurrences } from '../../src/occurrences/index.ts';
import { articleFile } from '../../src/regenerate/article-file.ts';
import { networkText } from '../../src/write/formats/json.ts';
import { collected } from '../occurrences/collected.ts';

/** What is tried; `#` becomes a number, so that each is its own. `hit(#)` would be noted by the page. */
const ATTEMPTS = [
  '<script>hit(#)</script>',
  '<img src=x onerror=hit(#)>',
  '<svg onload=hit(#)>',
  '"><img src=x onerror="hit(#)">',
  "'><svg/onload='hit(#)'>",
  '<iframe src="javascript:hit(#)"></iframe>',
  '<a href="javascript:hit(#)">here</a>',
  'javascript:hit(#)',
  'data:text/html,<script>hit(#)</script>',
  '<style>@import url(https://evil.example/#.css)</style>',
  '<link rel=stylesheet href=https://evil.example/#.css>',
  '<img src=https://evil.example/#.png>',
  '<body onload=hit(#)>',
  '<input autofocus onfocus=hit(#)>',
  '<details open ontoggle=hit(#)>',
  '<math><mi><img src=x onerror=hit(#)></mi></math>',
  '<template><img src=x onerror=hit(#)></template>',
  '<form action=https://evil.example/#><button>go',
  '</textarea><script>hit(#)</script>',
  '--><script>hit(#)</script>',
  ']]><script>hit(#)</script>',
  "{{constructor.constructor('hit(#)')()}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody may have written
  '${hit(#)}',
  '=HYPERLINK("https://evil.example/#")',
  '__proto__ #',
  'constructor #',
  '\u202Ehit(#)\u202C',
  `${'A'.repeat(300)} #`,
  '👩‍👩‍👧‍👦 # أحمد',
  '&lt;script&gt;hit(#)&lt;/script&gt;',
] as const;

export const ACTORS = 330;
const ARTICLES = 66;
const SENTENCES = 5;

/** The attempt with a number. */
export const attempt = (number: number): string =>
  (ATTEMPTS[number % ATTEMPTS.length] ?? '').replaceAll('#', String(number));

export const actorId = (number: number): EntityId => `e:hostile/${number}`;

const entities = Array.from({ length: ACTORS }, (_, i): Entity => {
  return {
    id: actorId(i),
    kind: KINDS[i % KINDS.length] ?? 'person',
    label: attempt(i),
    names: [
      [attempt(i), 2],
      [attempt(i + 1000), 1],
    ],
    description: attempt(i + 2000),
    sameAs: [`javascript:hit(${i})`, `https://evil.example/${i}`],
    because: [],
  };
});

/** Each article names its own actors, and some of those of the next one. */
function articleOf(number: number): {
  readonly article: Article;
  readonly found: Found;
  readonly actors: readonly EntityId[];
} {
  const id = attempt(number + 3000);
  const all = Array.from({ length: SENTENCES }, (_, i) => {
    const own = (SENTENCES * number + i) % ACTORS;
    return [own, (own + 1) % ACTORS, (own + 3 * ATTEMPTS.length) % ACTORS];
  });
  let text = '';
  const sentences: { start: number; end: number }[] = [];
  const mentions: Mention[] = [];
  all.forEach((named, sentence) => {
    const start = text.length;
    for (const actor of named) {
      const name = attempt(actor);
      const from = text.length;
      text += name;
      mentions.push({
        ...{ start: from, end: text.length, kind: KINDS[actor % KINDS.length] ?? 'person', form: 'name' },
        ...{ text: name, name, sentence, confidence: 0.9 },
        evidence: [{ by: 'rule', id: `de/${attempt(number + 5000)}`, weight: 1 }],
      });
      text += ` ${attempt(number + 6000)} `;
    }
    sentences.push({ start, end: text.length });
  });
  const article: Article = {
    ...{ id, text, title: attempt(number + 7000), source: attempt(number % 40) },
    url: number % 2 ? `javascript:hit(${number})` : `data:text/html,<script>hit(${number})</script>`,
    ...(number % 5 && { date: `2020-${String(1 + (number % 12)).padStart(2, '0')}-03` }),
  };
  return {
    article,
    found: { article: id, language: 'en', sentences, mentions },
    actors: all.flat().map(actorId),
  };
}

/** Writes the graph into a folder, as a build does. */
export function writeHostileGraph(folder: string): void {
  const made = Array.from({ length: ARTICLES }, (_, i) => articleOf(i));
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const heads = made.map(({ article, found, actors }) => {
    const file = articleFile(article, found, actors);
    writeFileSync(join(folder, 'articles', file.name), file.text);
    return { ...article, file: `articles/${file.name}` };
  });
  const founds = made.map(({ found }) => found);
  const { occurrences } = collected(founds, { entities, actors: made.map(({ actors }) => actors) }, heads);
  const graph = buildGraph(entities, count(occurrences), { title: attempt(9000) });
  measure(graph);
  const json = [...networkText(graph)].join('');
  writeFileSync(join(folder, 'graph.json'), json);
  writeFileSync(join(folder, 'occurrences.bin'), writeOccurrences(graph, occurrences, versionOf(json)));
}

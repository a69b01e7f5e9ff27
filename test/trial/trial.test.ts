/** A new language starts with something: lists and rules speak by what they claim, and the engine is untouched. */
import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../src/evaluate/marked.ts';
import { find, openKnowledge } from '../../src/find/index.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { readPack } from '../knowledge.ts';
import { FOREIGN } from '../languages/foreign.ts';
import { french } from './index.ts';
import { trialPacks } from './packs.ts';
import { SENTENCES } from './sentences.ts';

const alone = openKnowledge(trialPacks(), [french]);
const { articles, problems } = parseMarked('sentences', SENTENCES.join('\n\n'), french.code);

it('its sentences are marked well', () => {
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(20);
});

describe('names are found in', () => {
  it.each(articles.map((article) => [article.text, article] as const))('%s', (text, article) => {
    const found = find(article, alone).mentions.map(({ start, end, kind }) => [text.slice(start, end), kind]);
    expect(found).toEqual(article.mentions.map(({ start, end, kind }) => [text.slice(start, end), kind]));
  });
});

it('rules find what their examples bracket', () => {
  for (const { id, examples, notIn } of french.rules) {
    const rulesIn = (text: string) =>
      find({ id, text, language: 'fr' }, alone).mentions.flatMap(({ evidence }) =>
        evidence.filter(({ by }) => by === 'rule').map((one) => one.id),
      );
    for (const example of examples) expect(rulesIn(example.replace(/[[\]]/g, ''))).toContain(id);
    for (const text of notIn) expect(rulesIn(text)).not.toContain(id);
  }
});

describe('beside other languages', () => {
  const together = openKnowledge(trialPacks(readPack), [german, english, french]);

  it('its texts are known for what they are', () => {
    const paragraph = FOREIGN.find(([code]) => code === 'fr')?.[1] ?? '';
    expect(find({ id: 'a', text: paragraph }, together).language).toBe('fr');
    expect(find({ id: 'a', text: 'Die Ministerin ist abgereist.' }, together).language).toBe('de');
  });

  it('its rules speak beside the lists of all', () => {
    const text = "La chancelière Angela Merkel et la ministre Noémie Wondrat se sont rencontrées à l'OTAN.";
    const { mentions } = find({ id: 'a', text, language: 'fr' }, together);
    expect(mentions.map((mention) => mention.text)).toEqual(['Angela Merkel', 'Noémie Wondrat', 'OTAN']);
  });
});

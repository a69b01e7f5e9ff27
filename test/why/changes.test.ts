/** What changes scores speaks for the names that its examples mark, and for none in the counter-examples. */
import { describe, expect, it } from 'vitest';
import { item } from '../../src/base/item.ts';
import { analyse, spanOf } from '../../src/find/analysis.ts';
import { decodeSentences } from '../../src/find/decode.ts';
import { detectLanguage } from '../../src/languages/detect.ts';
import { languages } from '../../src/languages/index.ts';
import { CHANGES_IN_WORDS } from '../../src/why/changes.ts';
import { knowledge } from '../knowledge.ts';

/** The stretches of a text of which a change is noted. */
function notedOf(id: string, text: string): readonly string[] {
  const own = knowledge.of(detectLanguage(text, languages)?.code ?? expect.fail(`in no language: ${text}`));
  const analysis = analyse(text, own, knowledge.gazetteer);
  return decodeSentences(analysis, own, knowledge.gazetteer).flatMap(({ sentence, changes }, s) =>
    [...changes].flatMap(([candidate, noted]) => {
      const { start, end } = spanOf(analysis, s, item(sentence.candidates, candidate));
      return noted.some((one) => one.id === id) ? [text.slice(start, end)] : [];
    }),
  );
}

describe.each(Object.entries(CHANGES_IN_WORDS))('%s', (id, { examples, notIn }) => {
  it.each(examples)('speaks in: %s', (example) => {
    const marked = [...example.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name);
    expect(marked).not.toEqual([]);
    expect(notedOf(id, example.replace(/[[\]]/g, ''))).toEqual(marked);
  });

  it.each(notIn)('is silent in: %s', (text) => {
    expect(notedOf(id, text)).toEqual([]);
  });
});

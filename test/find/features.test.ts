/** Features have names, and the names lead back to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, eachFeatures } from '../../src/find/analysis.ts';
import { codeOfEnding, endingOf } from '../../src/find/endings.ts';
import { MOST_FEATURES } from '../../src/find/features.ts';
import { CONTEXTS, SYMBOLS } from '../../src/find/symbols.ts';
import { featureOfName, nameOfFeature } from '../../src/find/templates.ts';
import { hostileText } from '../arbitrary-text.ts';
import { knowledge } from '../knowledge.ts';

describe.each(['de', 'en'])('the features of any candidate, language %s', (code) => {
  it('fit into their room and have a name that leads back to them', { timeout: 60_000 }, () => {
    const own = knowledge.of(code);
    const { rules } = own.language;
    const named = new Map<number, string>();
    fc.assert(
      fc.property(hostileText, (text) => {
        const { sentences, memory } = analyse(text, own, knowledge.gazetteer);
        for (const sentence of sentences) {
          eachFeatures(
            sentence,
            { gazetteer: knowledge.gazetteer, memory, alone: sentences.length === 1 },
            (_, features, count) => {
              expect(count).toBeLessThan(MOST_FEATURES);
              for (const feature of features.subarray(0, count))
                if (!named.has(feature)) named.set(feature, nameOfFeature(feature, rules));
            },
          );
        }
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(named.size).toBeGreaterThan(100);
    expect(
      [...named].filter(
        ([feature, name]) => /undefined|NaN/.test(name) || featureOfName(name, rules) !== feature,
      ),
    ).toEqual([]);
    expect(new Set(named.values()).size).toBe(named.size);
  });
});

it('names that are none lead nowhere', () => {
  for (const name of ['', 'shape', 'nonsense=1', 'rule=de/person/gone', '__proto__=1', 'constructor'])
    expect(featureOfName(name, [])).toBe(-1);
});

it('endings are coded letter by letter', () => {
  for (const ending of ['', 'a', 'ner', 'öß', 'ış-', 'ß'])
    expect(endingOf(codeOfEnding(ending))).toBe(ending);
});

it('the alphabets of words fit into six bits', () => {
  for (const alphabet of [SYMBOLS, CONTEXTS]) {
    expect(alphabet.length).toBeLessThanOrEqual(64);
    expect(new Set(alphabet).size).toBe(alphabet.length);
  }
});

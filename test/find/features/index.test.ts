/** The features of any candidate have names, and the names lead back to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/find/analysis.ts';
import { MOST_FEATURES } from '../../../src/find/features/collector.ts';
import { eachFeatures } from '../../../src/find/features/index.ts';
import { featureOfName, nameOfFeature } from '../../../src/find/features/names.ts';
import { hostileText } from '../../arbitrary-text.ts';
import { knowledge } from '../../knowledge.ts';

describe.each(['de', 'en'])('the features of any candidate, language %s', (code) => {
  it('fit into their room and have a name that leads back to them', () => {
    const own = knowledge.of(code);
    const templates = own.templates;
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
                if (!named.has(feature)) named.set(feature, nameOfFeature(feature, templates));
            },
          );
        }
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(named.size).toBeGreaterThan(100);
    expect(
      [...named].filter(
        ([feature, name]) => /undefined|NaN/.test(name) || featureOfName(name, templates) !== feature,
      ),
    ).toEqual([]);
    expect(new Set(named.values()).size).toBe(named.size);
  });
});

/** What each rule is worth. */
import { describe, expect, it } from 'vitest';
import { templatesWith } from '../../src/find/features/templates.ts';
import { parseWeights } from '../../src/find/weights/weight-file.ts';
import { createWeights } from '../../src/find/weights/weights.ts';
import { analysed } from '../../src/fit/articles.ts';
import { parseRuleValues, printRuleValues, ruleValues } from '../../src/fit/rule-values.ts';
import { knowledge } from '../knowledge.ts';

const { gazetteer } = knowledge;
const own = knowledge.of('de');
const { rules } = own.language;
const ID = 'de/place/name-after-head';

/** Weights that believe one rule alone. */
const weights = createWeights(
  parseWeights(`rule=${ID}\t-9\t-9\t9\nlast=unknown\t-1\t-1\t-1`, templatesWith(rules)),
);
const articles = analysed(
  new Map([
    [
      'one',
      ['Die Provinz Wondrastan blühte.', 'Die Provinz Lindrau war kein Ort.'].map((text, i) => ({
        id: String(i),
        text,
        mentions: i === 0 ? [{ start: 12, end: 22, kind: 'place', form: 'name' } as const] : [],
      })),
    ],
  ]),
  own,
  gazetteer,
).map((article) => ({ ...article, weights }));

describe('rule values', () => {
  const values = ruleValues(articles, own, gazetteer);

  it('count how often a rule fires and how often it is right', () => {
    expect(values.find(({ rule }) => rule === ID)).toMatchObject({ fired: 2, right: 1 });
  });

  it('say what is lost without it', () => {
    const drops = new Map(values.map(({ rule, drop }) => [rule, drop]));
    expect(drops.get(ID)).toBeCloseTo(66.67, 1);
    expect(drops.get('de/place/slash-place')).toBe(0);
  });

  it('ask what is found in a text that is read without the rule: a name that it alone proposes is lost', () => {
    const text = 'Das fordert das Bündnis „Gemeinsam für Wondrau“ seit Jahren.';
    const [start, end] = [text.indexOf('Gemeinsam'), text.indexOf('“')];
    const gold = [{ start, end, kind: 'organization', form: 'name' } as const];
    const ofThreeWords = createWeights(parseWeights('words=3\t-9\t9\t-9', templatesWith(rules)));
    const article = analysed(new Map([['one', [{ id: '1', text, mentions: gold }]]]), own, gazetteer);
    const weighed = article.map((one) => ({ ...one, weights: ofThreeWords }));
    const lost = ruleValues(weighed, own, gazetteer).filter(({ drop }) => drop > 0);
    expect(lost.map(({ rule }) => rule)).toEqual(['de/organization/name-in-quotes']);
  });

  it('come back from what is printed', () => {
    const printed = parseRuleValues(printRuleValues(values));
    expect([...printed.keys()]).toEqual(rules.map(({ id }) => id));
    expect(printed.get(ID)).toEqual({ rule: ID, fired: 2, right: 1, drop: 66.67 });
  });
});

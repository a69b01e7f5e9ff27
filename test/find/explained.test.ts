/** Every reason can be checked: a named rule fires there when it is tried again, a named row has a form that stands there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.ts';
import { analyse } from '../../src/find/analysis.ts';
import type { Derivation } from '../../src/find/derived/derivation.ts';
import { derivationsOf, deriveMentions } from '../../src/find/derived/index.ts';
import { featureOfName } from '../../src/find/features/names.ts';
import type { LanguageKnowledge } from '../../src/find/knowledge.ts';
import type { Evidence, Mention } from '../../src/model.ts';
import { CHANGES_IN_WORDS } from '../../src/why/changes.ts';
import { findIn, knowledge } from '../knowledge.ts';

const { gazetteer } = knowledge;
/** All rows that the text names by one of their forms, with the demonyms in it. */
function rowsIn(text: string, { language, profileOf }: LanguageKnowledge): ReadonlySet<string> {
  const { sentences } = analyse(text, knowledge.of(language.code), gazetteer);
  const rows = new Set<number>();
  for (const { lists, described, profiles } of sentences) {
    for (const { rows: values } of [...lists, ...described.values()])
      for (const value of values) rows.add(value >> 1);
    for (const { rank } of profiles) rows.add(gazetteer.demonym(rank)?.row ?? -1);
    for (const { text: word } of profiles)
      for (const place of word.endsWith('er')
        ? [word.slice(0, -2), `${word.slice(0, -2)}en`, word.replace(/n?er$/, 'en')]
        : []) {
        const state = gazetteer.step(0, profileOf(place, true).rank);
        if (state !== -1) for (const value of gazetteer.namedBy(state)) rows.add(value >> 1);
      }
  }
  return new Set([...rows].filter((row) => row >= 0).map((row) => gazetteer.row(row).id));
}

/** The ids of the rules that fire on exactly this stretch. */
function rulesOn(text: string, { start, end }: Mention, own: LanguageKnowledge): ReadonlySet<string> {
  const { tokens, bounds, sentences } = analyse(text, own, gazetteer);
  const here = sentences.flatMap(({ candidates }, s) =>
    candidates.filter(
      (candidate) =>
        tokens.starts[(bounds[s] ?? 0) + candidate.start] === start &&
        tokens.ends[(bounds[s] ?? 0) + candidate.end - 1] === end,
    ),
  );
  return new Set(here.flatMap(({ rules }) => rules.map((number) => own.net.rules[number]?.id ?? '')));
}

const derivations: ReadonlyMap<string, Derivation> = new Map(
  knowledge.languages.flatMap((language) =>
    derivationsOf(language).map((derivation) => [`${language.code}/${derivation.id}`, derivation] as const),
  ),
);

/** The ids of the derivations that, with nothing else found but what the article names elsewhere, give this mention. */
function derivedFrom(text: string, mention: Mention, own: LanguageKnowledge): readonly string[] {
  const elsewhere = findIn(text, own.language.code).mentions.filter(
    ({ form, start, end }) => form === 'name' && (end <= mention.start || start >= mention.end),
  );
  const derived = deriveMentions(text, analyse(text, own, gazetteer), elsewhere, own, gazetteer);
  const same = derived.filter(({ start, end }) => start === mention.start && end === mention.end);
  return same.flatMap(({ evidence }) => evidence.map(({ id }) => id));
}

function check(text: string, mention: Mention, evidence: Evidence, own: LanguageKnowledge): void {
  if (evidence.by === 'gazetteer') {
    expect(gazetteer.rowById(evidence.id)?.id).toBe(evidence.id);
    expect([...rowsIn(mention.text, own)], mention.text).toContain(evidence.id);
  } else if (evidence.by === 'rule' && derivations.has(evidence.id)) {
    expect(derivations.get(evidence.id)?.form).toBe(mention.form);
    expect(derivedFrom(text, mention, own)).toContain(evidence.id);
  } else if (evidence.by === 'rule') {
    expect([...rulesOn(text, mention, own)], mention.text).toContain(evidence.id);
  } else if (evidence.id in CHANGES_IN_WORDS) {
    expect(evidence.by).toBe('feature');
  } else if (evidence.by === 'feature') {
    expect(featureOfName(evidence.id, own.templates), evidence.id).toBeGreaterThanOrEqual(0);
  } else {
    expect(evidence.by).toBe('memory');
  }
}

describe.each(['de', 'en'])('reasons in the articles of %s', (code) => {
  const { articles } = parseGold(code, readFileSync(`corpus/gold/${code}.jsonl`, 'utf8'));

  it.each(articles.map((article) => [article.id, article] as const))('%s', (_, { text, language }) => {
    const { mentions } = findIn(text, language);
    const named = mentions.flatMap((mention) => mention.evidence.map((evidence) => ({ mention, evidence })));
    for (const { mention, evidence } of named) check(text, mention, evidence, knowledge.of(code));
    expect(new Set(named.map(({ evidence }) => evidence.by))).toEqual(
      new Set(['gazetteer', 'rule', 'memory', 'feature']),
    );
  });
});

it('the row of a mention is among its reasons', () => {
  const { mentions } = findIn(
    'Trumps Gesandter reiste nach Bagdad. Der NATO-Rat und irakische Soldaten warteten.',
    'de',
  );
  for (const { row, evidence } of mentions)
    if (row) expect(evidence.some(({ by, id }) => by === 'gazetteer' && id === row)).toBe(true);
});

it('reasons come strongest first, the rules among them before what words look like', () => {
  const [mention] = findIn('Außenminister Emil Wondratschek kam. Es regnete.', 'de').mentions;
  expect(mention?.evidence.filter(({ by }) => by === 'rule').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['de/person/role-before-name', 'de/person/first-name-before-name']),
  );
  const weights =
    mention?.evidence.filter(({ by }) => by === 'feature').map(({ weight }) => Math.abs(weight)) ?? [];
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

it('the second-best reading is told with the margin by which it lost', () => {
  const [mention] = findIn('Außenminister Emil Wondratschek kam. Es regnete.', 'de').mentions;
  expect(mention?.runnerUp).toEqual({ kind: 'none', margin: expect.any(Number) });
  expect(mention?.runnerUp?.margin).toBeGreaterThan(10);
});

/** The catalogue of all rules, each with what it was measured to be worth: what `dramatis rules` prints, and what `explain --json` cites. */
import { parseRuleValues } from '../fit/rule-values.ts';
import { openInstalled } from '../host/program.ts';
import { UserError } from '../host/user-error.ts';
import { weightsPack } from '../knowledge/packs.ts';
import { languages } from '../languages/index.ts';
import { parseRelationValues } from '../relate/values.ts';
import { patternInWords } from '../rules/in-words.ts';
import { patternsOf } from '../rules/rule.ts';
import { CATALOGUE, type CatalogueEntry, catalogued } from '../why/catalogue.ts';

/** What a rule was measured to be worth. */
export interface Measured {
  /** `gold`: by `npm run fit` on marked articles; `read`: statements drawn from real articles and read by people. */
  readonly by: 'gold' | 'read';
  /** How often it fired there, and how often it was right. */
  readonly fired: number;
  readonly right: number;
  /** Points of strict F1 that are lost without it; of rules of names alone. */
  readonly drop?: number;
}

/** A rule in full, as `rules --json` prints it. */
export interface MeasuredRule extends CatalogueEntry {
  /** `match` in words, and `orMatch` behind it. */
  readonly pattern?: string;
  readonly measured?: Measured;
}

/** The rule with an id, or else all whose ids begin so (`de/office`), of one language or of all. Throws `UserError` where there is none. */
export function measuredRules(id: string | undefined, language?: string): readonly MeasuredRule[] {
  insistOnLanguage(language);
  const own = CATALOGUE.filter((entry) => language === undefined || entry.language === language);
  const exact = own.filter((entry) => entry.id === id);
  const wanted = exact.length > 0 ? exact : own.filter((entry) => entry.id.startsWith(id ?? ''));
  if (wanted.length === 0) throw new UserError(nobodyNamed(id ?? ''));
  return wanted.map(measured);
}

/** The rule with an id; `undefined` where no rule has it any more. */
export function measuredRule(id: string): MeasuredRule | undefined {
  const entry = catalogued(id);
  return entry && measured(entry);
}

function measured(entry: CatalogueEntry): MeasuredRule {
  values ??= new Map(languages.flatMap(({ code }) => valuesOf(code)));
  const value = values.get(entry.id);
  return {
    ...entry,
    ...(entry.match !== undefined && { pattern: inWords(entry.match, entry.orMatch) }),
    ...(value && { measured: value }),
  };
}

/** All patterns of a rule in words. */
const inWords = (match: string, orMatch?: readonly string[]): string =>
  patternsOf({ match, ...(orMatch && { orMatch }) })
    .map((pattern) => patternInWords(pattern))
    .join('; or: ');

/** What all rules are worth, once somebody asked. */
let values: ReadonlyMap<string, Measured> | undefined;

/** What rules of a language are worth, by their ids. */
function valuesOf(code: string): readonly (readonly [rule: string, value: Measured])[] {
  const pack = openInstalled(weightsPack(code));
  const onGold = [...parseRuleValues(pack.text('rule-values')).values()];
  const byReaders = [...parseRelationValues(pack.text('relation-values')).values()];
  return [
    ...onGold.map(({ rule, fired, right, drop }) => [rule, { by: 'gold', fired, right, drop }] as const),
    ...byReaders.map(({ rule, read, right }) => [rule, { by: 'read', fired: read, right }] as const),
  ];
}

function insistOnLanguage(language: string | undefined): void {
  const known = languages.map(({ code }) => code);
  if (language === undefined || known.includes(language)) return;
  throw new UserError(
    `There are no rules of the language “${language}”. There are those of: ${known.join(', ')}.`,
  );
}

/** Says that no rule has an id, and which ids hold its last step. */
function nobodyNamed(id: string): string {
  const step = id.split('/').filter(Boolean).at(-1) ?? id;
  const near = CATALOGUE.filter((entry) => entry.id.includes(step)).map((entry) => `  ${entry.id}`);
  const hint = near.length === 0 ? 'All ids: dramatis rules' : `There are:\n${near.join('\n')}`;
  return `No rule has the id “${id}”. ${hint}`;
}

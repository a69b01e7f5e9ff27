/** Nothing that the engine can give as a reason is without words, in any language of readers. */
import { describe, expect, it } from 'vitest';
import { templatesWith } from '../../src/find/features/templates.ts';
import { MEMORIES } from '../../src/find/memory.ts';
import { languages } from '../../src/languages/index.ts';
import { BLOCKERS, REASONS } from '../../src/link/index.ts';
import { type InWords, READER_LANGUAGES } from '../../src/model.ts';
import { explain, type Subject } from '../../src/why/explain.ts';
import { VOICES } from '../../src/why/voices.ts';

const subject: Subject = {
  around: { name: ['Emil', 'Lutz'], before: ['gestern', 'sagte'], after: ['der', 'Koch'] },
  labelOf: () => undefined,
};

/** Features in which every value of every template occurs, but for those of rules and of the memory. */
const features = templatesWith([], ['Köln,Bonn,Essen']).flatMap(({ name, parts }) =>
  ['rule', 'memory'].includes(name)
    ? []
    : parts.flatMap(({ names }, i) =>
        names.map((value) => {
          const values = parts.map((part, at) => (at === i ? value : (part.names.at(-1) ?? '')));
          return `${name}=${values.join(' ')}`;
        }),
      ),
);

/** Fails, with the place to mend, where a language of readers has no whole sentence. */
function expectSentences(because: InWords, id: string, place: string): void {
  for (const language of READER_LANGUAGES)
    expect(
      because[language],
      `${id} does not say why in "${language}": write a sentence into because.${language} in ${place}`,
    ).toMatch(/^[“„]?\p{Lu}.{15,}\.$/u);
}

it('rules say why', () => {
  for (const { code, rules } of languages)
    for (const { id, because } of rules) expectSentences(because, id, `src/languages/${code}/rules/`);
});

it('derivations say why', () => {
  for (const { code, derivations } of languages)
    for (const [id, { because }] of Object.entries(derivations))
      expectSentences(because, `${code}/${id}`, `src/languages/${code}/derivations.ts`);
});

it('reasons to link say why, and so do blockers', () => {
  for (const { id, because } of REASONS) expectSentences(because, id, 'src/link/reasons/');
  for (const { id, because } of BLOCKERS) expectSentences(because, id, 'src/link/blockers.ts');
});

describe.each(READER_LANGUAGES)('in %s', (reader) => {
  const { phrases, terms } = VOICES[reader];
  const said = (by: string, id: string) =>
    explain([{ by, id, weight: 1 }], reader, subject)[0]?.sentence ?? '';
  const unsaid = Object.values(phrases.unknown).map((clause) => clause.slice(1));
  const silent = (by: string, ids: readonly string[]) =>
    ids.filter((id) => unsaid.some((clause) => said(by, id).includes(clause)));

  it('the page finds the words of rules, derivations and reasons', () => {
    const rules = languages.flatMap(({ code, rules: own, derivations }) => [
      ...own.map(({ id }) => id),
      ...Object.keys(derivations).map((id) => `${code}/${id}`),
    ]);
    expect(silent('rule', rules)).toEqual([]);
    expect(
      silent(
        'link',
        REASONS.map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  it('every family of features has words', () => {
    expect(features.length).toBeGreaterThan(1000);
    expect(silent('feature', features), 'say the family in src/why/features.ts').toEqual([]);
  });

  it('every value of a feature has a term', () => {
    const vague = new RegExp(`(?<![\\p{L}] )(?<!\\p{L})${terms.word}(?! \\p{L})`, 'u');
    const wordless = features.filter((id) => vague.test(said('feature', id)));
    expect(wordless, `add the value to src/why/terms/${reader}.ts`).toEqual([]);
  });

  it('every memory has words', () => {
    expect(silent('memory', MEMORIES), `add it to src/why/phrases/${reader}.ts`).toEqual([]);
  });
});

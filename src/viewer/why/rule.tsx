/** A rule in full: its pattern in words, a text in which it fires, and one in which it is silent. */
import type { ComponentChildren } from 'preact';
import type { CatalogueEntry } from '../../why/catalogue.ts';
import { groupFor, patternFor } from '../../why/pattern.ts';
import { language } from '../preferences.ts';
import { whyTexts } from './texts.ts';

/** What a rule finds in an example: `[Emil Lutz]`, `[from:Emil Lutz]`; of reasons to link `[[Emil Lutz|person|people/lutz]]`. */
const FOUND = /\[{1,2}(?:(from|to|role|name):)?([^[\]|]+)(?:\|[^\]]*)?\]{1,2}/gu;

/** The pattern, an example and a counter-example of a rule. */
export function RuleInFull({ entry }: { readonly entry: CatalogueEntry }) {
  const {
    pattern,
    orPattern,
    before,
    behind,
    person,
    role,
    notAfter,
    notBefore,
    notWith,
    example,
    counterExample,
  } = whyTexts.value;
  const guards = [
    [pattern, entry.match],
    ...(entry.orMatch ?? []).map((match) => [orPattern, match] as const),
    [before, entry.before],
    [behind, entry.behind],
    [person, entry.person],
    [role, entry.role],
    [notAfter, entry.notAfter],
    [notBefore, entry.notBefore],
    [notWith, entry.notWith],
  ] as const;
  return (
    <dl class="rule">
      {guards.map(([title, match]) =>
        match === undefined ? null : (
          <Line key={`${title} ${match}`} title={title}>
            {patternFor(match, language.value)}
          </Line>
        ),
      )}
      <Line title={example} lang={entry.language}>
        {marked(entry.examples[0] ?? '')}
      </Line>
      <Line title={counterExample} lang={entry.language}>
        {marked(entry.notIn[0] ?? '')}
      </Line>
    </dl>
  );
}

interface LineProps {
  readonly title: string;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
}

function Line({ title, lang, children }: LineProps) {
  return (
    <>
      <dt>{title}</dt>
      <dd lang={lang}>{children}</dd>
    </>
  );
}

/** An example with what is found in it marked, and the ends of statements named. */
function marked(text: string): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { 0: whole, 1: group, 2: found, index } of text.matchAll(FOUND)) {
    parts.push(
      text.slice(at, index),
      <mark key={index}>
        {found}
        {group !== undefined && <small> {groupFor(group, language.value)}</small>}
      </mark>,
    );
    at = index + whole.length;
  }
  return [...parts, text.slice(at)];
}

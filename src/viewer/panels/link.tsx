/** The panel of a link: how often the two occur together, and every sentence in which they do. */

import { useComputed } from '@preact/signals';
import { LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import type { InWords } from '../../model.ts';
import { select } from '../actions.ts';
import { Fresh } from '../add/fresh.tsx';
import { formatNumber } from '../i18n/numbers.ts';
import type { Actor, Link } from '../model/graph.ts';
import { groupByArticle } from '../model/sentences.ts';
import { NotesBox } from '../notes/notes-box.tsx';
import { language } from '../preferences.ts';
import { model } from '../state.ts';
import { EvidenceList } from './evidence-list.tsx';
import { evidenceTexts } from './evidence-texts.ts';
import { Glyph } from './glyph.tsx';
import { LinkRelations } from './related.tsx';

/** Everything about the link of two actors: how strong, since when, by which sentences. */
export function LinkPanel({ link }: { readonly link: Link }) {
  const groups = useComputed(() => groupByArticle(model.value, model.value.link.get(link.key) ?? link));
  const { evidence, linkOf } = evidenceTexts.value;
  return (
    <>
      <header class="panel-head">
        <p class="kind">
          {linkOf}
          <Fresh of="links" id={link.key} />
        </p>
        <h2 class="ends">
          <End actor={link.source} />
          <End actor={link.target} />
        </h2>
        <LinkRelations link={link} />
        <Numbers link={link} />
      </header>
      <NotesBox subject={{ of: 'links', key: link.key }} />
      <EvidenceList title={evidence} groups={groups.value} entities={[link.source.key, link.target.key]} />
    </>
  );
}

function End({ actor }: { readonly actor: Actor }) {
  return (
    <button
      type="button"
      class="end"
      title={evidenceTexts.value.openActor(actor.label)}
      onClick={() => select({ is: 'actor', key: actor.key })}
    >
      <Glyph kind={actor.kind} /> <span>{actor.label}</span>
    </button>
  );
}

function Numbers({ link }: { readonly link: Link }) {
  const { together } = evidenceTexts.value;
  const expected = link.expected === null ? null : formatNumber(link.expected, language.value);
  return (
    <p class="aside">
      {together(link.sentences, link.articles, expected)}
      {LINK_ATTRIBUTES.map(
        (one) => 'hint' in one && <Explained key={one.id} attribute={one} value={link[one.id]} />,
      )}
    </p>
  );
}

interface ExplainedProps {
  readonly attribute: Extract<(typeof LINK_ATTRIBUTES)[number], { readonly hint: InWords }>;
  readonly value: number | null;
}

function Explained({ attribute: { title, hint }, value }: ExplainedProps) {
  if (value === null) return null;
  return (
    <>
      {' · '}
      <abbr title={hint[language.value]}>
        {title[language.value]} {formatNumber(value, language.value)}
      </abbr>
    </>
  );
}

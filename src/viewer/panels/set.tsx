/** The panel of several actors: what joins them, who is between them, whom they share, and how they compare. */

import { useComputed } from '@preact/signals';
import { select, showAround, toggleActor } from '../actions.ts';
import { DEFAULT_AROUND } from '../around.ts';
import { MendingSet } from '../mend/mending.tsx';
import { linksAmong, neighboursInCommon } from '../model/common.ts';
import type { Actor } from '../model/graph.ts';
import { model, selectedActors } from '../state.ts';
import { Another } from './another.tsx';
import { Compare } from './compare.tsx';
import { evidenceTexts } from './evidence-texts.ts';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';
import { panelTexts } from './texts.ts';
import { Ways } from './ways.tsx';

/** Several selected actors: side by side, with what they have in common. */
export function SetPanel({ actors }: { readonly actors: readonly Actor[] }) {
  const texts = panelTexts.value;
  return (
    <>
      <header class="panel-head">
        <p class="kind">{texts.selected}</p>
        <h2>{texts.several(actors.length)}</h2>
      </header>
      <Members actors={actors} />
      <div class="choices">
        <button
          type="button"
          onClick={() => showAround({ ...DEFAULT_AROUND, keys: actors.map(({ key }) => key) })}
        >
          {texts.aroundShow}
        </button>
        <Another />
      </div>
      <MendingSet actors={actors} />
      <Together />
      {actors.length === 2 && <Ways />}
      <Common />
      {actors.length <= MOST_COMPARED && <Compare actors={actors} />}
    </>
  );
}

const MOST_COMPARED = 4;
const MOST_ROWS = 12;

function Members({ actors }: { readonly actors: readonly Actor[] }) {
  return (
    <ul class="members">
      {actors.map((actor) => (
        <li key={actor.key}>
          <button type="button" class="end" onClick={() => select({ is: 'actor', key: actor.key })}>
            <Glyph kind={actor.kind} /> <span>{actor.label}</span>
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={panelTexts.value.without(actor.label)}
            title={panelTexts.value.without(actor.label)}
            onClick={() => toggleActor(actor.key)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The links among them. */
function Together() {
  const links = useComputed(() => linksAmong(model.value, selectedActors.value)).value;
  const { together, never } = panelTexts.value;
  return (
    <section>
      <h3>
        {together} <span class="count">{links.length}</span>
      </h3>
      {links.length === 0 && <p class="aside">{never}</p>}
      <ul class="neighbours">
        {links.slice(0, MOST_ROWS).map(({ key, source, target, sentences }) => (
          <li key={key}>
            <button type="button" class="pair" onClick={() => select({ is: 'link', key })}>
              <span class="name">
                {source.label} – {target.label}
              </span>
              <span class="count">{sentences}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who is linked with all of them; each number opens a link. */
function Common() {
  const found = useComputed(() => neighboursInCommon(model.value, selectedActors.value)).value;
  const { common, noCommon } = panelTexts.value;
  return (
    <section>
      <h3>
        {common} <span class="count">{found.length}</span>
      </h3>
      {found.length === 0 && <p class="aside">{noCommon}</p>}
      <ul class="common">
        {found.slice(0, MOST_ROWS).map(({ actor, links }) => (
          <li key={actor.key}>
            <button type="button" class="name" onClick={() => select({ is: 'actor', key: actor.key })}>
              <Glyph kind={actor.kind} /> {actor.label}
            </button>
            {links.map(({ key, source, target, sentences }) => (
              <button
                key={key}
                type="button"
                class="count"
                aria-label={evidenceTexts.value.linkRow(`${source.label} – ${target.label}`, sentences)}
                onClick={() => select({ is: 'link', key })}
              >
                {sentences}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

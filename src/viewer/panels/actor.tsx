/** The panel of an actor: its names, its neighbours by strength, and the sentences that mention it. */

import { useComputed, useSignal } from '@preact/signals';
import { select, showAround } from '../actions.ts';
import { Fresh } from '../add/fresh.tsx';
import { DEFAULT_AROUND } from '../around.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { Mending } from '../mend/mending.tsx';
import { type Actor, type Link, otherEnd } from '../model/graph.ts';
import { byWeight, type NeighbourWeight } from '../model/neighbours.ts';
import { NotesBox } from '../notes/notes-box.tsx';
import { language } from '../preferences.ts';
import { model, visible, words } from '../state.ts';
import { Why } from '../why/why.tsx';
import { Another } from './another.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { evidenceTexts } from './evidence-texts.ts';
import { Glyph } from './glyph.tsx';
import { Heading } from './heading.tsx';
import { KnownElsewhere } from './known-elsewhere.tsx';
import { Mentions } from './mentions.tsx';
import { MoreOfList } from './more.tsx';
import { ActorRelations } from './related.tsx';
import { StandsFor } from './stands-for.tsx';
import { panelTexts } from './texts.ts';
import { neighbourWeight, WeightChoice } from './weight-choice.tsx';

const FIRST_NEIGHBOURS = 8;
const MORE_NEIGHBOURS = 40;
const MOST_NAMES = 12;

/** Everything about one actor, the most asked first. */
export function ActorPanel({ actor }: { readonly actor: Actor }) {
  return (
    <>
      <header class="panel-head">
        <p class="kind">
          <Glyph kind={actor.kind} /> {words.value.kind[actor.kind]}
        </p>
        <Heading text={actor.label}>
          <Fresh of="actors" id={actor.key} />
        </Heading>
        <KnownElsewhere actor={actor} />
        <p class="aside">{evidenceTexts.value.mentionsIn(actor.mentions, actor.articles)}</p>
        <StandsFor actor={actor} />
      </header>
      <div class="choices">
        <button type="button" onClick={() => showAround({ ...DEFAULT_AROUND, keys: [actor.key] })}>
          {panelTexts.value.aroundShow}
        </button>
        <Another />
      </div>
      <Names actor={actor} />
      <Mending actor={actor} />
      <NotesBox subject={{ of: 'actors', key: actor.key }} />
      <ActorRelations actor={actor} />
      <Neighbours actor={actor} />
      <Evidence actor={actor} />
    </>
  );
}

/** All its sentences where the page knows them; else what its articles tell, one after the other. */
function Evidence({ actor }: { readonly actor: Actor }) {
  const groups = useComputed(() => model.value.places?.ofActor(actor.key));
  const { mentions } = evidenceTexts.value;
  if (groups.value) return <EvidenceList title={mentions} groups={groups.value} entities={[actor.key]} />;
  return (
    <section>
      <h3>{mentions}</h3>
      <Mentions actor={actor} />
    </section>
  );
}

function Names({ actor }: { readonly actor: Actor }) {
  if (actor.names.length < 2) return null;
  return (
    <section>
      <h3>{evidenceTexts.value.names}</h3>
      <ul class="names">
        {actor.names.slice(0, MOST_NAMES).map(([name, count]) => (
          <li key={name}>
            {name} <span class="count">{count}</span>
          </li>
        ))}
      </ul>
      <Because actor={actor} />
    </section>
  );
}

function Because({ actor }: { readonly actor: Actor }) {
  if (actor.because.length === 0) return null;
  return (
    <Why question={evidenceTexts.value.whyOne}>
      {({ Explanation }) => (
        <Explanation evidence={actor.because.map(([id, weight]) => ({ by: 'link', id, weight }))} />
      )}
    </Why>
  );
}

function Neighbours({ actor }: { readonly actor: Actor }) {
  const most = useSignal(FIRST_NEIGHBOURS);
  const { value: by } = neighbourWeight;
  const links = useComputed(() =>
    byWeight(model.value.linksOf.get(actor.key) ?? [], neighbourWeight.value),
  ).value;
  const { neighbours, neighboursNone, moreNeighbours } = evidenceTexts.value;
  const strongest = Math.max(links[0]?.[by] ?? 0, Number.MIN_VALUE);
  return (
    <section>
      <h3>
        {neighbours} <span class="count">{links.length}</span>
      </h3>
      {links.length > 1 && <WeightChoice />}
      {links.length === 0 && <p class="aside">{neighboursNone}</p>}
      <ul class="neighbours">
        {links.slice(0, most.value).map((link) => (
          <Neighbour
            key={link.key}
            link={link}
            from={actor.key}
            by={by}
            share={Math.max(0, link[by] ?? 0) / strongest}
          />
        ))}
      </ul>
      <MoreOfList shown={most} of={links.length} step={MORE_NEIGHBOURS} label={moreNeighbours} />
    </section>
  );
}

interface NeighbourProps {
  readonly link: Link;
  readonly from: string;
  readonly by: NeighbourWeight;
  /** Of the strongest link, 0 to 1. */
  readonly share: number;
}

function Neighbour({ link, from, by, share }: NeighbourProps) {
  const other = otherEnd(link, from);
  const { linkRow, outside } = evidenceTexts.value;
  return (
    <li>
      <button
        type="button"
        class="neighbour"
        title={linkRow(other.label, link.sentences)}
        onClick={() => select({ is: 'link', key: link.key })}
      >
        <Glyph kind={other.kind} />
        <span class="name">
          {other.label}
          {!visible.value.keys.has(other.key) && <small class="aside"> {outside}</small>}
        </span>
        <span class="bar" aria-hidden="true">
          <span class={other.kind} style={{ width: `${Math.max(4, 100 * share)}%` }} />
        </span>
        <span class="count">{formatNumber(link[by] ?? 0, language.value)}</span>
      </button>
    </li>
  );
}

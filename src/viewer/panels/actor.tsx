/** The panel of an actor: its names, its neighbours by strength, and the sentences that mention it. */
import { useSignal } from '@preact/signals';
import { select } from '../actions.ts';
import { Mending } from '../mend/mending.tsx';
import { type Actor, type Link, otherEnd } from '../model/graph.ts';
import { model, visible, words } from '../state.ts';
import { Why } from '../why/why.tsx';
import { Glyph } from './glyph.tsx';
import { KnownElsewhere } from './known-elsewhere.tsx';
import { Mentions } from './mentions.tsx';
import { MoreOfList } from './more.tsx';
import { ActorRelations } from './related.tsx';

const FIRST_NEIGHBOURS = 8;
const MORE_NEIGHBOURS = 40;
const MOST_NAMES = 12;

export function ActorPanel({ actor }: { readonly actor: Actor }) {
  return (
    <>
      <header class="panel-head">
        <p class="kind">
          <Glyph kind={actor.kind} /> {words.value.kind[actor.kind]}
        </p>
        <h2>{actor.label}</h2>
        <p class="aside">{words.value.mentionsIn(actor.mentions, actor.articles)}</p>
        <KnownElsewhere actor={actor} />
      </header>
      <Names actor={actor} />
      <Mending actor={actor} />
      <ActorRelations actor={actor} />
      <Neighbours actor={actor} />
      <section>
        <h3>{words.value.mentions}</h3>
        <Mentions actor={actor} />
      </section>
    </>
  );
}

function Names({ actor }: { readonly actor: Actor }) {
  if (actor.names.length < 2) return null;
  return (
    <section>
      <h3>{words.value.names}</h3>
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
    <Why question={words.value.whyOne}>
      {({ Explanation }) => (
        <Explanation evidence={actor.because.map(([id, weight]) => ({ by: 'link', id, weight }))} />
      )}
    </Why>
  );
}

function Neighbours({ actor }: { readonly actor: Actor }) {
  const most = useSignal(FIRST_NEIGHBOURS);
  const links = model.value.linksOf.get(actor.key) ?? [];
  const { neighbours, neighboursNone, moreNeighbours } = words.value;
  const strongest = links[0]?.sentences ?? 1;
  return (
    <section>
      <h3>
        {neighbours} <span class="count">{links.length}</span>
      </h3>
      {links.length === 0 && <p class="aside">{neighboursNone}</p>}
      <ul class="neighbours">
        {links.slice(0, most.value).map((link) => (
          <Neighbour key={link.key} link={link} from={actor.key} share={link.sentences / strongest} />
        ))}
      </ul>
      <MoreOfList shown={most} of={links.length} step={MORE_NEIGHBOURS} label={moreNeighbours} />
    </section>
  );
}

interface NeighbourProps {
  readonly link: Link;
  readonly from: string;
  /** Of the strongest link, 0 to 1. */
  readonly share: number;
}

function Neighbour({ link, from, share }: NeighbourProps) {
  const other = otherEnd(link, from);
  const { linkRow, outside } = words.value;
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
        <span class="count">{link.sentences}</span>
      </button>
    </li>
  );
}

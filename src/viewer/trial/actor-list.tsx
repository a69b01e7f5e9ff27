/** The actors of the text, most mentions first; those that the network knows lead to it. */

import { useSignal } from '@preact/signals';
import { countsOf } from '../../base/count-up.ts';
import { byCodeUnit } from '../../base/order.ts';
import type { Entity, EntityId } from '../../model.ts';
import type { Actor } from '../model/graph.ts';
import { Glyph } from '../panels/glyph.tsx';
import { Icon } from '../panels/icon.tsx';
import { MoreOfList } from '../panels/more.tsx';
import { model } from '../state.ts';
import { chooseNextOf, type ReadText } from './trial.ts';
import { trialWords } from './words.ts';

const AT_FIRST = 30;
const MORE = 100;

interface Props {
  readonly reading: ReadText;
  readonly open: (actor: Actor) => void;
}

/** The actors of the text, with those that the network knows. */
export function ActorList({ reading, open }: Props) {
  const most = useSignal(AT_FIRST);
  const { actors: title, moreActors } = trialWords.value;
  const counts = countsOf(reading.actors);
  const ranked = byCount(reading.entities, counts);
  if (ranked.length === 0) return null;
  return (
    <section class="cast">
      <h3>
        {title} <span class="count">{ranked.length}</span>
      </h3>
      <ul>
        {ranked.slice(0, most.value).map((entity) => (
          <Row key={entity.id} entity={entity} count={counts.get(entity.id) ?? 0} open={open} />
        ))}
      </ul>
      <MoreOfList shown={most} of={ranked.length} step={MORE} label={moreActors} />
    </section>
  );
}

interface RowProps {
  readonly entity: Entity;
  readonly count: number;
  readonly open: (actor: Actor) => void;
}

function Row({ entity, count, open }: RowProps) {
  const { nextMention, inNetwork, openInNetwork } = trialWords.value;
  const known = model.value.actor.get(entity.id);
  return (
    <li>
      <button
        type="button"
        class="cell"
        title={nextMention(entity.label)}
        onClick={() => chooseNextOf(entity.id)}
      >
        <Glyph kind={entity.kind} /> <span>{entity.label}</span> <span class="count">{count}</span>
      </button>
      {known && (
        <button
          type="button"
          class="link"
          aria-label={openInNetwork(known.label)}
          onClick={() => open(known)}
        >
          {inNetwork}
          <Icon name="out" />
        </button>
      )}
    </li>
  );
}

function byCount(entities: readonly Entity[], counts: ReadonlyMap<EntityId, number>): readonly Entity[] {
  const count = ({ id }: Entity) => counts.get(id) ?? 0;
  return [...entities].sort((a, b) => count(b) - count(a) || byCodeUnit(a.id, b.id));
}

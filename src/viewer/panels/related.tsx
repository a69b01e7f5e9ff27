/** What articles state of an actor or a link: roles, parties, kin and more, each leading to its sentences. */

import { useSignal } from '@preact/signals';
import type { Related } from '../../graph/attribute.ts';
import { RELATION_ORDER } from '../../graph/relation-types.ts';
import { RELATIONS } from '../../graph/relations.ts';
import { select } from '../actions.ts';
import { formatDate } from '../i18n/numbers.ts';
import { type Actor, type Link, otherEnd } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { conflictIn } from '../relations/conflicts.ts';
import { model } from '../state.ts';
import { Why } from '../why/why.tsx';
import { evidenceTexts } from './evidence-texts.ts';
import { MoreOfList } from './more.tsx';
import { panelTexts } from './texts.ts';

const FIRST = 8;
const MORE = 40;

/** A statement with the link that holds its sentences; none where it is about one actor. */
interface Row {
  readonly one: Related;
  readonly link?: Link;
}

/** The statements about an actor, those of links among them: by type, then the most stated first. */
export function relatedRows(actor: Actor): readonly Row[] {
  const links = model.value.linksOf.get(actor.key) ?? [];
  const rows: Row[] = [
    ...actor.relations.map((one) => ({ one })),
    ...links.flatMap((link) => link.relations.map((one) => ({ one, link }))),
  ];
  const order = ({ one: { type } }: Row) => RELATION_ORDER[type];
  return rows.sort((a, b) => order(a) - order(b) || b.one.statements - a.one.statements);
}

/** The section *Roles and relations* of an actor. */
export function ActorRelations({ actor }: { readonly actor: Actor }) {
  const most = useSignal(FIRST);
  const rows = relatedRows(actor);
  if (rows.length === 0) return null;
  const { roles, status, moreNeighbours } = evidenceTexts.value;
  return (
    <section>
      <h3>
        {roles} <small class="aside">{status.held}</small>
      </h3>
      <Conflict actor={actor} rows={rows} />
      <ul class="relations">
        {rows.slice(0, most.value).map(({ one, link }) => (
          <li key={[one.type, one.from, one.role, one.status, link?.key].join('|')} data-status={one.status}>
            {link ? (
              <Stated actor={actor} one={one} link={link} />
            ) : (
              <p class="statement">
                <Said one={one} />
              </p>
            )}
            <WhyStated
              one={one}
              ends={link ? [actorAt(link, one.from), otherEnd(link, one.from)] : [actor]}
            />
          </li>
        ))}
      </ul>
      <MoreOfList shown={most} of={rows.length} step={MORE} label={moreNeighbours} />
    </section>
  );
}

/** What cannot all be true at a time, side by side with its days. */
function Conflict({ actor, rows }: { readonly actor: Actor; readonly rows: readonly Row[] }) {
  const aimed = rows.flatMap(({ one, link }) =>
    link && one.from === actor.key ? [{ one, to: otherEnd(link, actor.key).key }] : [],
  );
  const claims = conflictIn(aimed);
  const { statedIn } = evidenceTexts.value;
  if (claims.length === 0) return null;
  return (
    <aside class="conflict">
      <p>{panelTexts.value.conflict}</p>
      <ul>
        {claims.map(({ to, statements, first, last }) => (
          <li key={to}>
            <b>{model.value.actor.get(to)?.label ?? to}</b>
            <small class="aside">{statedIn(statements, dayOf(first), dayOf(last))}</small>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** A date that does not break. */
const dayOf = (date = ''): string => formatDate(date, language.value).replaceAll(' ', '\u00a0');

/** The end of a link that has this key. */
const actorAt = ({ source, target }: Link, key: string): Actor => (source.key === key ? source : target);

/** *Why?* of a statement, and the way to say that it is wrong. */
function WhyStated({ one, ends }: { readonly one: Related; readonly ends: readonly Actor[] }) {
  return (
    <Why question={evidenceTexts.value.why}>
      {({ ExplainedStatement }) => <ExplainedStatement one={one} ends={ends} />}
    </Why>
  );
}

function Stated({ actor, one, link }: { readonly actor: Actor; readonly one: Related; readonly link: Link }) {
  return (
    <button type="button" class="statement" onClick={() => select({ is: 'link', key: link.key })}>
      <Said one={one} of={otherEnd(link, actor.key).label} />
    </button>
  );
}

/** A statement in words: *Role: head, NATO · formerly · 3 sentences*. */
function Said({ one, of }: { readonly one: Related; readonly of?: string }) {
  const { status, statedIn } = evidenceTexts.value;
  const what = [one.role, of].filter((part) => part !== undefined).join(', ');
  const how = [
    one.status === 'held' ? '' : status[one.status],
    statedIn(one.statements, dayOf(one.first), dayOf(one.last)),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <small class="aside">{RELATIONS[one.type].title[language.value]}</small>
      <span>
        {what} <small class="aside">{how}</small>
      </span>
    </>
  );
}

/** What is stated of the two ends of a link, as a part of its heading. */
export function LinkRelations({ link }: { readonly link: Link }) {
  if (link.relations.length === 0) return null;
  return (
    <ul class="relations">
      {link.relations.map((one) => (
        <li key={[one.type, one.from, one.role, one.status].join('|')} data-status={one.status}>
          <p class="statement">
            <Said one={one} of={actorAt(link, one.from).label} />
          </p>
          <WhyStated one={one} ends={[actorAt(link, one.from), otherEnd(link, one.from)]} />
        </li>
      ))}
    </ul>
  );
}

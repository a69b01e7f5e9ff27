/** Actors side by side: numbers, times, strongest neighbours. */

import type { ComponentChildren } from 'preact';
import { select } from '../actions.ts';
import { formatDate, formatNumber } from '../i18n/numbers.ts';
import { type Share, timesOf } from '../model/evidence.ts';
import { type Actor, otherEnd } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { model } from '../state.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { Glyph } from './glyph.tsx';
import { mostOf, Times } from './shares.tsx';
import { panelTexts } from './texts.ts';

const NEIGHBOURS = 8;

/** A table with a column for each actor. */
export function Compare({ actors }: { readonly actors: readonly Actor[] }) {
  const texts = panelTexts.value;
  const number = (value: number) => formatNumber(value, language.value);
  const times = timesOfAll(actors);
  const full = Math.max(...Array.from(times.values(), mostOf));
  const date = (value: string) => (value ? formatDate(value, language.value) : '–');
  const rows: readonly (readonly [title: string, cell: (actor: Actor) => ComponentChildren])[] = [
    [texts.mentions, ({ mentions }) => number(mentions)],
    [texts.articles, ({ articles }) => number(articles)],
    [texts.links, ({ degree }) => number(degree)],
    [texts.firstNamed, ({ first }) => date(first)],
    [texts.lastNamed, ({ last }) => date(last)],
    [texts.when, (actor) => <TimesOf shares={times.get(actor) ?? []} full={full} />],
    [evidenceTexts.value.neighbours, (actor) => <Strongest actor={actor} />],
  ];
  return (
    <section>
      <h3>{texts.compare}</h3>
      <div class="compare" style={{ '--actors': actors.length }}>
        <table>
          <thead>
            <tr>
              <td />
              {actors.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, cell]) => (
              <Row key={title} {...{ title, actors, cell }} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly title: string;
  readonly actors: readonly Actor[];
  readonly cell: (actor: Actor) => ComponentChildren;
}

function Row({ title, actors, cell }: RowProps) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {actors.map((actor) => (
        <td key={actor.key}>{cell(actor)}</td>
      ))}
    </tr>
  );
}

/** The times of each, all over the same months: bars of one place mean one time. */
function timesOfAll(actors: readonly Actor[]): ReadonlyMap<Actor, readonly Share[]> {
  const { places, articles } = model.value;
  const groups = actors.map((actor) => [actor, places?.ofActor(actor.key) ?? []] as const);
  const all = groups.flatMap(([, own]) => own);
  return new Map(groups.map(([actor, own]) => [actor, timesOf(own, articles, all)]));
}

/** Bars as high as those of the others where they count as many. */
function TimesOf({ shares, full }: { readonly shares: readonly Share[]; readonly full: number }) {
  if (mostOf(shares) === 0) return <>–</>;
  return <Times shares={shares} chosen="" choose={() => undefined} full={full} />;
}

function Strongest({ actor }: { readonly actor: Actor }) {
  const links = (model.value.linksOf.get(actor.key) ?? []).slice(0, NEIGHBOURS);
  return (
    <ul>
      {links.map((link) => {
        const other = otherEnd(link, actor.key);
        return (
          <li key={link.key}>
            <button type="button" class="cell" onClick={() => select({ is: 'link', key: link.key })}>
              <Glyph kind={other.kind} /> {other.label} <span class="count">{link.sentences}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

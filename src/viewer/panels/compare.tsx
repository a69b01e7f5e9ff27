/** Actors side by side: numbers, times, strongest neighbours. */

import type { ComponentChildren } from 'preact';
import { select } from '../actions.ts';
import { formatDate, formatNumber } from '../i18n/numbers.ts';
import { timesOf } from '../model/evidence.ts';
import { type Actor, otherEnd } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { model } from '../state.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { Glyph } from './glyph.tsx';
import { Times } from './shares.tsx';
import { panelTexts } from './texts.ts';

const NEIGHBOURS = 8;

/** A table with a column for each actor. */
export function Compare({ actors }: { readonly actors: readonly Actor[] }) {
  const texts = panelTexts.value;
  const number = (value: number) => formatNumber(value, language.value);
  const date = (value: string) => (value ? formatDate(value, language.value) : '–');
  const rows: readonly (readonly [title: string, cell: (actor: Actor) => ComponentChildren])[] = [
    [texts.mentions, ({ mentions }) => number(mentions)],
    [texts.articles, ({ articles }) => number(articles)],
    [texts.links, ({ degree }) => number(degree)],
    [texts.firstNamed, ({ first }) => date(first)],
    [texts.lastNamed, ({ last }) => date(last)],
    [texts.when, (actor) => <TimesOf actor={actor} />],
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

function TimesOf({ actor }: { readonly actor: Actor }) {
  const { places, articles } = model.value;
  const shares = timesOf(places?.ofActor(actor.key) ?? [], articles);
  return shares.length === 0 ? <>–</> : <Times shares={shares} chosen="" choose={() => undefined} />;
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

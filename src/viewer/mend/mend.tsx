/** What a reader can decide about an actor, or about several. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import * as wishes from '../../corrections/wishes.ts';
import { KINDS } from '../../model.ts';
import type { Actor } from '../model/graph.ts';
import { ACTORS, createFinder } from '../panels/finder.ts';
import { Glyph } from '../panels/glyph.tsx';
import { whole, words } from '../state.ts';
import { Desk, decide } from './made.tsx';
import { mendTexts } from './texts.ts';
import './mend.css';

export { wrong } from '../../corrections/wishes.ts';
export { correct, restore } from './desk.ts';

interface Props {
  readonly actor: Actor;
}

/** All actors, whatever is chosen of the articles: among them a reference has to tell who is meant. */
const everybody = (): readonly Actor[] => whole.value.actors;

/** The form in which a reader says what is wrong with an actor. */
export function Mend({ actor }: Props) {
  const { mendRename, mendAdd, mendIgnore } = mendTexts.value;
  return (
    <Desk>
      <MergeWith actor={actor} />
      <Names actor={actor} />
      <Written label={mendRename} onWritten={(name) => decide(wishes.rename(actor, everybody(), name))} />
      <Kinds actor={actor} />
      <Written label={mendAdd} onWritten={(name) => decide(wishes.addName(actor, everybody(), name))} />
      <button type="button" onClick={() => void decide(wishes.ignore(actor, everybody(), null))}>
        {mendIgnore}
      </button>
    </Desk>
  );
}

/** What a reader can decide about several actors at once. */
export function MendSet({ actors }: { readonly actors: readonly Actor[] }) {
  const { mendAllOne, mendAllIgnore } = mendTexts.value;
  const [first, ...others] = actors;
  return (
    <Desk>
      <button
        type="button"
        onClick={() =>
          void decide(first ? others.flatMap((other) => wishes.merge(first, everybody(), other)) : [])
        }
      >
        {mendAllOne}
      </button>
      <button
        type="button"
        onClick={() => void decide(actors.flatMap((actor) => wishes.ignore(actor, everybody(), null)))}
      >
        {mendAllIgnore}
      </button>
    </Desk>
  );
}

function MergeWith({ actor }: Props) {
  const finder = useMemo(
    () => createFinder(ACTORS, ({ actor: other }) => void decide(wishes.merge(actor, everybody(), other))),
    [actor],
  );
  const { query, hits, expanded } = finder;
  return (
    <Line label={mendTexts.value.mendMerge}>
      {(id) => (
        <>
          <input
            id={id}
            type="text"
            autocomplete="off"
            spellcheck={false}
            placeholder={words.value.search}
            value={query}
            onInput={(event) => finder.type(event.currentTarget.value)}
          />
          {expanded.value && (
            <ul class="others">
              {hits.value
                .filter((hit) => hit.actor.key !== actor.key)
                .map((hit) => (
                  <li key={hit.actor.key}>
                    <button type="button" onClick={() => finder.choose(hit)}>
                      <Glyph kind={hit.actor.kind} /> {hit.actor.label}{' '}
                      <span class="count">{hit.actor.articles}</span>
                    </button>
                  </li>
                ))}
            </ul>
          )}
        </>
      )}
    </Line>
  );
}

/** The names of which one may be that of somebody else. */
function Names({ actor }: Props) {
  const others = actor.names.filter(([name]) => name !== actor.label).slice(0, 8);
  if (others.length === 0) return null;
  return (
    <fieldset>
      <legend>{mendTexts.value.mendSplit}</legend>
      {others.map(([name]) => (
        <button key={name} type="button" onClick={() => void decide(wishes.split(actor, everybody(), name))}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

function Kinds({ actor }: Props) {
  return (
    <fieldset>
      <legend>{mendTexts.value.mendRetype}</legend>
      {KINDS.filter((kind) => kind !== actor.kind).map((kind) => (
        <button key={kind} type="button" onClick={() => void decide(wishes.retype(actor, everybody(), kind))}>
          <Glyph kind={kind} /> {words.value.kind[kind]}
        </button>
      ))}
    </fieldset>
  );
}

interface WrittenProps {
  readonly label: string;
  readonly onWritten: (text: string) => Promise<boolean>;
}

/** A line in which something is written. */
function Written({ label, onWritten }: WrittenProps) {
  const text = useSignal('');
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.value.trim() !== '' && (await onWritten(text.value))) text.value = '';
  };
  return (
    <form onSubmit={onSubmit}>
      <Line label={label}>
        {(id) => (
          <>
            <input
              id={id}
              type="text"
              autocomplete="off"
              value={text}
              onInput={(event) => {
                text.value = event.currentTarget.value;
              }}
            />
            <button type="submit">{mendTexts.value.mendKeep}</button>
          </>
        )}
      </Line>
    </form>
  );
}

let lines = 0;

function Line({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ComponentChildren;
}) {
  const id = useMemo(() => `mend-${++lines}`, []);
  return (
    <div class="line">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}

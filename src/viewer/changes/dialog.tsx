/** The dialog that tells what has changed: who is new, gone, joined, stronger, weaker, and which articles did it. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Change } from '../../measure/changes.ts';
import { select } from '../actions.ts';
import { Icon } from '../panels/icon.tsx';
import { loaded, whole, words } from '../state.ts';
import { CHANGE_LISTS, type Changed, type Changes, fetchChanges, isEmpty } from './read.ts';
import { changeTexts } from './texts.ts';
import './changes.css';

/** So many of a list are shown, and so many articles of each. */
const SHOWN = 20;
const SHOWN_ARTICLES = 3;

/** Fetches the changes when it opens, and says where there are none. */
export function ChangesDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const found = useSignal<Changes | 'looking' | 'lacking' | 'other'>('looking');
  const version = loaded.value.is === 'ready' ? loaded.value.version : '';
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void fetchChanges(version).then((changes) => {
      found.value = changes;
    });
  }, [version]);
  const close = () => dialog.current?.close();
  const { title, intro, ...texts } = changeTexts.value;
  return (
    <dialog
      ref={dialog}
      class="changes"
      aria-labelledby="changes-title"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <button type="button" class="icon-button close" aria-label={words.value.close} onClick={close}>
        <Icon name="close" />
      </button>
      <h2 id="changes-title">{title}</h2>
      <p class="aside">{intro}</p>
      {typeof found.value === 'string' ? (
        <p role="status">{texts[found.value]}</p>
      ) : (
        <Told changes={found.value} onChosen={close} />
      )}
    </dialog>
  );
}

interface ToldProps {
  readonly changes: Changes;
  /** Hears that the reader goes to something that changed. */
  readonly onChosen: () => void;
}

function Told({ changes, onChosen }: ToldProps) {
  const texts = changeTexts.value;
  const { articles, joined } = changes;
  if (isEmpty(changes)) return <p role="status">{texts.none}</p>;
  return (
    <>
      <p role="status">{texts.articles(articles.added, articles.gone)}</p>
      {joined.length > 0 && (
        <section>
          <h3>
            {texts.joined} <span class="count">{joined.length}</span>
          </h3>
          <ul>
            {joined.slice(0, SHOWN).map(({ from, to }) => (
              <li key={from}>
                {from} → {to}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(['actors', 'links'] as const).flatMap((what) =>
        CHANGE_LISTS.map((name) => (
          <List
            key={`${what} ${name}`}
            title={texts[what][name]}
            {...changes[what][name]}
            onChosen={onChosen}
          />
        )),
      )}
    </>
  );
}

interface ListProps extends Changed, Pick<ToldProps, 'onChosen'> {
  readonly title: string;
}

function List({ title, count, changes, onChosen }: ListProps) {
  if (count === 0) return null;
  const shown = changes.slice(0, SHOWN);
  return (
    <section>
      <h3>
        {title} <span class="count">{count}</span>
      </h3>
      <ul>
        {shown.map((change) => (
          <Row key={change.ids.join('|')} change={change} onChosen={onChosen} />
        ))}
      </ul>
      {count > shown.length && <p class="aside">{changeTexts.value.more(count - shown.length)}</p>}
    </section>
  );
}

function Row({ change, onChosen }: Pick<ToldProps, 'onChosen'> & { readonly change: Change }) {
  const { ids, names, before, after, because } = change;
  const { ofActor, ofLink, because: articles, more } = changeTexts.value;
  const [a = '', b] = ids;
  const key = b === undefined ? whole.value.actor.get(a)?.key : linkBetween(a, b);
  const name = names.join(' – ');
  const show = (is: 'actor' | 'link' | 'article', chosen: string) => {
    onChosen();
    select({ is, key: chosen });
  };
  return (
    <li>
      {key !== undefined ? (
        <button type="button" class="link" onClick={() => show(b === undefined ? 'actor' : 'link', key)}>
          {name}
        </button>
      ) : (
        name
      )}{' '}
      <span class="count">{(b === undefined ? ofActor : ofLink)(before, after)}</span>
      {because.length > 0 && (
        <p class="aside">
          {articles}{' '}
          {because.slice(0, SHOWN_ARTICLES).map((id) => (
            <Article key={id} id={id} show={() => show('article', id)} />
          ))}
          {because.length > SHOWN_ARTICLES && more(because.length - SHOWN_ARTICLES)}
        </p>
      )}
    </li>
  );
}

/** The key of the link of two actors; `undefined` where they have none now. */
const linkBetween = (a: string, b: string): string | undefined =>
  whole.value.linksOf.get(a)?.find(({ source, target }) => source.key === b || target.key === b)?.key;

/** The title of an article as the way to it; of one that is gone its id. */
function Article({ id, show }: { readonly id: string; readonly show: () => void }) {
  const head = whole.value.articles.get(id);
  if (head === undefined) return <span class="because">{id} </span>;
  return (
    <button type="button" class="link because" onClick={show}>
      {head.title || id}
    </button>
  );
}

/** The search box: a combobox that finds actors by any of their names and flies to them. */
import { useMemo } from 'preact/hooks';
import { visit } from '../actions.ts';
import { formatDate } from '../i18n/numbers.ts';
import type { ArticleHead } from '../model/graph.ts';
import type { Hit } from '../model/search.ts';
import { createPart } from '../part.ts';
import { language } from '../preferences.ts';
import { read } from '../reading/arrival.ts';
import { passing, words } from '../state.ts';
import { ACTORS, createFinder, type Finder, type Source } from './finder.ts';
import type { Further } from './found.ts';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';
import { Missing } from './late.tsx';
import { naming } from './naming-part.ts';

/** An actor or an article that was found. */
type Found =
  | ({ readonly is: 'actor' } & Hit)
  | { readonly is: 'article'; readonly head: ArticleHead }
  | ({ readonly is: 'further' } & Further);

const further = createPart(() => import('./further.ts'));

interface Props {
  readonly finder: Finder<Found>;
}

const EVERYTHING: Source<Found> = { ...ACTORS, find: findAll };

function findAll(query: string): readonly Found[] | null {
  const actors = ACTORS.find(query)?.map((hit) => ({ is: 'actor', ...hit }) as const);
  if (!actors) return null;
  const titled = further.loaded.value?.findTitles(query) ?? [];
  const articles = titled.map((head) => ({ is: 'article', head }) as const);
  const more = further.loaded.value?.findFurther(query) ?? [];
  return [...actors, ...articles, ...more.map((one) => ({ is: 'further', ...one }) as const)];
}

function open(found: Found, more: boolean): void {
  if (found.is === 'article') read(found.head.id);
  else if (found.is === 'further') found.open();
  else visit(found.actor, more);
}

/** The box of search with its list of hits (combobox pattern of ARIA). */
export function SearchBox() {
  const finder = useMemo(() => createFinder(EVERYTHING, open), []);
  return (
    <search class="search">
      <Icon name="search" />
      <Field finder={finder} />
      <kbd>/</kbd>
      <Hits finder={finder} />
      <Status finder={finder} />
    </search>
  );
}

function Field({ finder }: Props) {
  const { query, hits, active, expanded } = finder;
  const reached = expanded.value && hits.value.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!finder.press(event.key, event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      type="text"
      id="search"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      placeholder={words.value.search}
      aria-label={words.value.searchHint}
      aria-autocomplete="list"
      aria-expanded={expanded.value}
      aria-controls="search-hits"
      aria-activedescendant={reached ? `hit-${active.value}` : undefined}
      value={query}
      onInput={(event) => finder.type(event.currentTarget.value)}
      onFocus={() => {
        finder.enter();
        void further.load().then(() => further.loaded.value?.warmUp());
      }}
      onBlur={finder.leave}
      onKeyDown={onKeyDown}
    />
  );
}

function Hits({ finder: { query, hits, active, expanded, waiting, choose } }: Props) {
  return (
    <div class="hits" hidden={!expanded.value}>
      <div id="search-hits" role="listbox" aria-label={words.value.search}>
        {hits.value.map((hit, at) => (
          <HitRow key={keyOf(hit)} hit={hit} at={at} active={at === active.value} choose={choose} />
        ))}
      </div>
      {waiting.value && naming.missing.value && (
        <Missing text={words.value.partMissing} retry={() => void naming.load()} />
      )}
      {!waiting.value && countOf(hits.value) === 0 && (
        <p class="none">{words.value.searchNone(query.value)}</p>
      )}
    </div>
  );
}

/** What was found, in words for screen readers. */
function Status({ finder: { query, hits, expanded, waiting } }: Props) {
  const { searchFound, searchNone } = words.value;
  const count = countOf(hits.value);
  return (
    <span class="unseen" role="status">
      {expanded.value && !waiting.value && (count > 0 ? searchFound(count) : searchNone(query.value))}
    </span>
  );
}

/** How many were found; what is only offered is not among them. */
const countOf = (hits: readonly Found[]): number =>
  hits.filter((hit) => hit.is !== 'further' || !hit.offered).length;

function keyOf(found: Found): string {
  if (found.is === 'further') return found.id;
  return found.is === 'actor' ? found.actor.key : `article ${found.head.id}`;
}

interface RowProps {
  readonly hit: Found;
  readonly at: number;
  readonly active: boolean;
  readonly choose: Finder<Found>['choose'];
}

function HitRow({ hit, at, active, choose }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox
    <div
      tabIndex={-1}
      id={`hit-${at}`}
      role="option"
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => choose(hit, event.shiftKey)}
    >
      {hit.is === 'actor' ? <FoundActor {...hit} /> : <FoundPage {...pageOf(hit)} />}
    </div>
  );
}

function FoundActor({ actor, name }: Hit) {
  const { searchAlias, searchHidden } = words.value;
  return (
    <>
      <Glyph kind={actor.kind} />
      <span class="name">{actor.label}</span>
      {name !== actor.label && <small>{searchAlias(name)}</small>}
      {!passing.value.keys.has(actor.key) && <small class="aside">{searchHidden}</small>}
    </>
  );
}

/** How an article, or what was found beside it, is named. */
function pageOf(found: Exclude<Found, { readonly is: 'actor' }>): Pick<Further, 'name' | 'aside'> {
  if (found.is === 'further') return found;
  const { title, date, source } = found.head;
  return { name: title, aside: [formatDate(date, language.value), source].filter(Boolean).join(' · ') };
}

function FoundPage({ name, aside }: Pick<Further, 'name' | 'aside'>) {
  return (
    <>
      <Icon name="page" />
      <span class="name">{name}</span>
      <small class="aside">{aside}</small>
    </>
  );
}

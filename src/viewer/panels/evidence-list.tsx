/** The articles that tell of an actor or a link, with their sentences: when, where, sorted, filtered; however many there are. */
import { type Signal, useComputed, useSignal } from '@preact/signals';
import { formatMonth } from '../i18n/numbers.ts';
import { ALL, arranged, ORDERS, type Share, sourcesOf, timesOf, type Wish } from '../model/evidence.ts';
import type { Group } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { model } from '../state.ts';
import { ArticleGroup } from './article-group.tsx';
import { Sources, Times } from './shares.tsx';
import { panelTexts } from './texts.ts';
import { VirtualList } from './virtual-list.tsx';

interface Props {
  readonly title: string;
  readonly groups: readonly Group[];
  /** The keys of whom to mark. */
  readonly entities: readonly string[];
}

/** About the height of an article with one sentence. */
const ESTIMATE = 170;
/** As few articles as this need no tools. */
const FEW = 3;

/** When, where and in which sentences; with tools where there are many. */
export function EvidenceList({ title, groups, entities }: Props) {
  const wish = useSignal<Wish>(ALL);
  const heads = model.value.articles;
  const times = useComputed(() => timesOf(groups, model.value.articles));
  const sources = useComputed(() => sourcesOf(groups, model.value.articles));
  const shown = arranged(groups, heads, wish.value);
  const set = (change: Partial<Wish>) => {
    wish.value = { ...wish.value, ...change };
  };
  const texts = panelTexts.value;
  return (
    <>
      <WhenAndWhere {...{ wish, set }} times={times.value} sources={sources.value} />
      <section>
        <h3>{title}</h3>
        {groups.length > FEW && <Tools {...{ wish, set }} times={times.value} sources={sources.value} />}
        <p class="aside" role="status">
          {shown.length === 0 ? texts.none : texts.found(shown.length, groups.length)}
        </p>
        <VirtualList
          items={shown}
          keyOf={({ article }) => article}
          estimate={ESTIMATE}
          within=".panel"
          label={title}
        >
          {({ article, sentences }, at) => (
            <ArticleGroup
              id={article}
              sentences={sentences}
              entities={entities}
              place={{ at: at + 1, of: shown.length }}
            />
          )}
        </VirtualList>
      </section>
    </>
  );
}

interface ToolsProps {
  readonly wish: Signal<Wish>;
  readonly set: (change: Partial<Wish>) => void;
  readonly times: readonly Share[];
  readonly sources: readonly Share[];
}

/** At which times, and in which sources: a click takes those alone. */
function WhenAndWhere({ wish, set, times, sources }: ToolsProps) {
  const texts = panelTexts.value;
  return (
    <>
      {times.length > 1 && (
        <section>
          <h3>{texts.when}</h3>
          <Times shares={times} chosen={wish.value.time} choose={(time) => set({ time })} />
        </section>
      )}
      {sources.length > 1 && (
        <section>
          <h3>
            {texts.sources} <span class="count">{sources.length}</span>
          </h3>
          <Sources shares={sources} chosen={wish.value.source} choose={(source) => set({ source })} />
        </section>
      )}
    </>
  );
}

function Tools({ wish, set, times, sources }: ToolsProps) {
  const texts = panelTexts.value;
  const { order, time, source, text } = wish.value;
  const name = (one: string) => formatMonth(one, language.value);
  return (
    <div class="evidence-tools">
      <input
        type="search"
        aria-label={texts.word}
        placeholder={texts.word}
        value={text}
        onInput={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <select
        aria-label={texts.order}
        value={order}
        onChange={({ currentTarget }) => set({ order: ORDERS[currentTarget.selectedIndex] ?? 'newest' })}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {texts.orders[one]}
          </option>
        ))}
      </select>
      <Choice
        label={texts.time}
        all={texts.anyTime}
        shares={times.filter(([, count]) => count > 0).map(([one, count]) => [one, name(one), count])}
        value={time}
        choose={(one) => set({ time: one })}
      />
      <Choice
        label={texts.source}
        all={texts.anySource}
        shares={sources.map(([one, count]) => [one, one, count])}
        value={source}
        choose={(one) => set({ source: one })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly shares: readonly (readonly [value: string, name: string, articles: number])[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Choice({ label, all, shares, value, choose }: ChoiceProps) {
  if (shares.length < 2) return null;
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      <option value="">{all}</option>
      {shares.map(([one, name, count]) => (
        <option key={one} value={one}>
          {name} ({count})
        </option>
      ))}
    </select>
  );
}

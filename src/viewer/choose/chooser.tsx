/** Sources and languages with their counts, and in what two actors have to stand to be together. */
import { useSignal } from '@preact/signals';
import { languages as languageFilter } from '../../filters/choices/languages.ts';
import { sources as sourceFilter } from '../../filters/choices/sources.ts';
import { window as windowFilter } from '../../filters/choices/window.ts';
import { without } from '../../filters/index.ts';
import { languageName } from '../../languages/language-name.ts';
import { windowIn } from '../../occurrences/selection.ts';
import { narrow } from '../actions.ts';
import { narrowing } from '../model/filter.ts';
import { searchKey } from '../model/search-key.ts';
import { language } from '../preferences.ts';
import { filters, opened, words as pageWords } from '../state.ts';
import { type Tally, tally } from './counts.ts';
import { words } from './words.ts';
import './choose.css';

/** From so many sources on there is a field to find one. */
const MANY = 12;
/** So many sources are shown at once. */
const MOST = 60;
const WINDOWS = ['sentence', 3, 'paragraph', 'article'] as const;

/** Chooses among very many values: those that are typed, with their counts. */
export function Chooser() {
  return (
    <div class="chooser">
      <Values what="sources" />
      <Values what="languages" />
      <Window />
    </div>
  );
}

type What = 'sources' | 'languages';

function Values({ what }: { readonly what: What }) {
  const query = useSignal('');
  const choices = narrowing(filters.value);
  const all = opened.value ? tally(opened.value.occurrences, choices, what) : [];
  if (all.length < 2) return null;
  const { title } = what === 'sources' ? sourceFilter : languageFilter;
  const name = (value: string) => nameOf(what, value);
  const found = all.filter(({ value }) => searchKey(name(value)).includes(searchKey(query.value)));
  return (
    <fieldset>
      <legend>{title[language.value]}</legend>
      {all.length > MANY && (
        <input
          type="search"
          aria-label={words.value.find}
          placeholder={words.value.find}
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      )}
      <ul>
        {found.slice(0, MOST).map((one) => (
          <Value key={one.value} what={what} all={all} one={one} name={name(one.value)} />
        ))}
      </ul>
      {found.length === 0 && <p class="aside">{words.value.noneFound}</p>}
    </fieldset>
  );
}

function nameOf(what: What, value: string): string {
  if (what === 'languages') return languageName(value, language.value);
  return value || pageWords.value.noSource;
}

interface ValueProps {
  readonly what: What;
  readonly all: readonly Tally[];
  readonly one: Tally;
  readonly name: string;
}

function Value({ what, all, one: { value, passing, all: count }, name }: ValueProps) {
  const chosen = filters.value[what];
  const { countOf, only, onlyKind } = pageWords.value;
  return (
    <li class="choice">
      <label class="toggle">
        <input
          type="checkbox"
          checked={chosen?.includes(value) ?? true}
          onChange={() => setChosen(what, all, toggled(chosen ?? all.map((one) => one.value), value))}
        />
        <span class="name" title={name}>
          {name}
        </span>
        <span class="count">{countOf(passing, count)}</span>
      </label>
      <button
        type="button"
        class="only"
        aria-label={onlyKind(name)}
        onClick={() => setChosen(what, all, chosen?.length === 1 && chosen[0] === value ? [] : [value])}
      >
        {only}
      </button>
    </li>
  );
}

const toggled = (chosen: readonly string[], value: string): readonly string[] =>
  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];

/** All of them, or none, is no choice. */
function setChosen(what: What, all: readonly Tally[], values: readonly string[]): void {
  const rest = without(narrowing(filters.peek()), what);
  narrow(values.length === 0 || values.length === all.length ? rest : { ...rest, [what]: values });
}

function Window() {
  const published = windowIn(opened.value?.graph ?? {});
  const now = filters.value.window ?? published;
  const { windows } = words.value;
  return (
    <fieldset>
      <legend>{windowFilter.title[language.value]}</legend>
      {WINDOWS.map((one) => (
        <label key={one} class="radio">
          <input
            type="radio"
            name="window"
            checked={now === one}
            onChange={() => {
              const rest = without(narrowing(filters.peek()), 'window');
              narrow(one === published ? rest : { ...rest, window: one });
            }}
          />
          {windows[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** What is chosen of the articles, each choice with a button that takes it back. */
import { FILTERS, type Filter, without } from '../../filters/index.ts';
import { narrow } from '../actions.ts';
import { formatDate } from '../i18n/numbers.ts';
import { narrowing } from '../model/filter.ts';
import { Icon } from '../panels/icon.tsx';
import { language } from '../preferences.ts';
import { filters, words as pageWords, whole } from '../state.ts';
import { words } from './words.ts';
import './choose.css';

/** What is chosen now; a click takes a choice back. */
export function Chips() {
  const choices = narrowing(filters.value);
  const chosen = FILTERS.filter(({ write }) => write(choices).length > 0);
  return (
    <ul class="chips">
      {chosen.map((filter) => (
        <Chip key={filter.id} filter={filter} />
      ))}
    </ul>
  );
}

function Chip({ filter: { id, title, write } }: { readonly filter: Filter }) {
  const choices = narrowing(filters.value);
  const { noSource } = pageWords.value;
  const { takeBack } = words.value;
  const name = title[language.value];
  const value =
    id === 'undated'
      ? ''
      : write(choices)
          .map((text) => whole.value.actor.get(text)?.label ?? (formatDate(text, language.value) || noSource))
          .join(', ');
  return (
    <li>
      <span>
        {name} {value && <strong>{value}</strong>}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={takeBack(`${name} ${value}`.trim())}
        onClick={() => narrow(without(choices, id))}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

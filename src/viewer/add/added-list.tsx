/** What the reader has added, each with the way back. */
import { published } from '../state.ts';
import { additions, brought, takeBack } from './desk.ts';
import { addTexts } from './texts.ts';
import './add.css';

/** What this reader has added so far, each with a button that takes it back. */
export function AddedList() {
  const { added, kept, keptPartly, takeBack: label, remove } = addTexts.value;
  const { actors, links, articles } = brought.value;
  if (additions.value.length === 0) return null;
  return (
    <div class="added">
      <p role="status">{added(articles.size, actors.size, links.size)}</p>
      <ul>
        {additions.value.map(({ id, title }) => (
          <li key={id}>
            <span>{title || id}</span>
            <button type="button" aria-label={label(title || id)} onClick={() => void takeBack(id)}>
              {remove}
            </button>
          </li>
        ))}
      </ul>
      <p class="note">{published.value ? kept : keptPartly}</p>
    </div>
  );
}

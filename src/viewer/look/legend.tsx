/** The legend of what is not drawn as usual. */
import type { Key } from './drawing.ts';
import { isOfAll, keys } from './drawing.ts';
import { lookTexts } from './texts.ts';
import './look.css';

/** What sizes and colours mean while they are not the usual ones. */
export function LookLegend() {
  if (keys.value.length === 0) return null;
  return (
    <div class="look-keys">
      {keys.value.map((key) => (
        <KeyOf key={key.part} {...key} />
      ))}
      {isOfAll.value && <p class="note">{lookTexts.value.ofAll}</p>}
    </div>
  );
}

function KeyOf({ part, title, rows, extent }: Key) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {extent && <p class="note">{extent}</p>}
      <ul>
        {rows.map(({ id, colour, label, count }) => (
          <li key={id}>
            <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
              {part === 'line' ? (
                <path d="M0 6h12" stroke={colour} />
              ) : (
                <circle cx="6" cy="6" r="6" fill={colour} />
              )}
            </svg>
            <span class="name" title={label}>
              {label}
            </span>
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

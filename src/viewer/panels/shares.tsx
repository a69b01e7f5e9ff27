/** When and where somebody was written of: small bars by month or year, and the sources with most articles. */
import { formatMonth } from '../i18n/numbers.ts';
import type { Share } from '../model/evidence.ts';
import { language } from '../preferences.ts';
import { panelTexts } from './texts.ts';

interface Props {
  readonly shares: readonly Share[];
  /** What was chosen; empty for nothing. */
  readonly chosen: string;
  readonly choose: (name: string) => void;
}

interface TimesProps extends Props {
  /** So many articles make a bar of full height; by default the most of a bar. */
  readonly full?: number;
}

const HEIGHT = 44;
const GAP = 1;

/** A bar for each month or year; a click chooses it, another one takes that back. */
export function Times({ shares, chosen, choose, full = mostOf(shares) }: TimesProps) {
  const most = Math.max(1, full);
  const width = 100 / Math.max(1, shares.length);
  const name = (time: string) => formatMonth(time, language.value);
  const [peak] = [...shares].sort(([, a], [, b]) => b - a);
  const [first, last] = [shares[0], shares.at(-1)];
  if (!peak || !first || !last) return null;
  return (
    <figure class="times">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of times below does the same by keys */}
      <svg
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={panelTexts.value.times(name(first[0]), name(last[0]), name(peak[0]), peak[1])}
        onClick={({ target }) => {
          const time = target instanceof Element ? target.getAttribute('data-time') : null;
          if (time !== null) choose(time === chosen ? '' : time);
        }}
      >
        {shares.map(([time, count], at) => (
          <g key={time} data-chosen={chosen === '' || chosen === time}>
            <rect
              x={at * width + GAP / 8}
              width={Math.max(width - GAP / 4, 0.2)}
              y={HEIGHT - (HEIGHT * count) / most}
              height={(HEIGHT * count) / most}
            />
            <rect class="catch" data-time={time} x={at * width} width={width} y={0} height={HEIGHT}>
              <title>{panelTexts.value.share(name(time), count)}</title>
            </rect>
          </g>
        ))}
      </svg>
      <figcaption class="aside">
        <span>{name(first[0])}</span>
        <span>{first[0] === last[0] ? '' : name(last[0])}</span>
      </figcaption>
    </figure>
  );
}

/** The most articles of one of the shares. */
export const mostOf = (shares: readonly Share[]): number => Math.max(0, ...shares.map(([, count]) => count));

const SHOWN_SOURCES = 5;

/** The sources with most articles; a click chooses one, another one takes that back. */
export function Sources({ shares, chosen, choose }: Props) {
  const most = shares[0]?.[1] ?? 1;
  if (shares.length === 0) return null;
  return (
    <ul class="sources">
      {shares.slice(0, SHOWN_SOURCES).map(([source, count]) => (
        <li key={source}>
          <button
            type="button"
            class="neighbour"
            aria-pressed={chosen === source}
            onClick={() => choose(chosen === source ? '' : source)}
          >
            <span class="name">{source}</span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${Math.max(4, (100 * count) / most)}%` }} />
            </span>
            <span class="count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

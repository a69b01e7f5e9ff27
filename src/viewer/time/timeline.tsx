/** The timeline below the picture and the tables: when articles appeared, and from which of them all is counted. */
import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../panels/icon.tsx';
import { filters, model, opened, selectedActor, whole } from '../state.ts';
import { Brush } from './brush.tsx';
import { choose, chooseUndated, days, firstDate, histogram, lastDay, rest, span } from './clock.ts';
import { play, playing, stop } from './play.ts';
import { PRESETS, type Preset, presetDays } from './presets.ts';
import { ticksOf } from './ticks.ts';
import { binName, words } from './words.ts';
import './time.css';

/** How many articles there are when, and which of them are counted. */
export function Timeline({ onClose }: { readonly onClose: () => void }) {
  const { timeline, close } = words.value;
  useEffect(
    () => () => {
      if (playing.peek()) stop();
      rest();
    },
    [],
  );
  return (
    <section class="timeline" id="timeline" aria-label={timeline}>
      <button type="button" class="icon-button close" aria-label={close} title={close} onClick={onClose}>
        <Icon name="close" />
      </button>
      {histogram.value.bins.length > 0 ? <Line /> : <Nothing />}
    </section>
  );
}

function Nothing() {
  const { none, uncounted } = words.value;
  return <p class="aside no-bars">{opened.value ? none(whole.value.articles.size) : uncounted}</p>;
}

function Line() {
  const own = useComputed(ownCounts);
  const actor = selectedActor.value;
  return (
    <>
      <div class="time-head">
        <Said />
        <Player />
        <Presets />
        <Undated />
      </div>
      <Brush own={own.value} />
      <Ticks />
      {actor && <p class="aside own-note">{words.value.own(actor.label)}</p>}
    </>
  );
}

/** Of each bin, how many articles name the actor whose panel is open. */
function ownCounts(): readonly number[] {
  const { bins } = histogram.value;
  const { places, articles } = whole.value;
  const key = selectedActor.value?.key;
  if (key === undefined || !places) return [];
  const at = new Map(bins.map((bin, i) => [bin.key, i]));
  const counts = bins.map(() => 0);
  const length = bins[0]?.key.length ?? 0;
  for (const { article } of places.ofActor(key)) {
    const bin = at.get((articles.get(article)?.date ?? '').slice(0, length));
    if (bin !== undefined) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** The stretch in words, with its articles; spoken when it rests. */
function Said() {
  const { bins, unit, vague } = histogram.value;
  const { between, articles, bars } = words.value;
  const { start, end } = span.value;
  const name = (at: number) => binName(bins[at]?.key ?? '', unit);
  const inside = bins.slice(start, end + 1).reduce((sum, { passing }) => sum + passing, 0);
  const moving =
    playing.value || days.value.from !== filters.value.from || days.value.to !== filters.value.to;
  return (
    <p class="said" title={vague > 0 ? words.value.vague(vague) : bars[unit]}>
      <strong>{between(name(start), name(end))}</strong>{' '}
      <span class="aside" role={moving ? undefined : 'status'}>
        {articles(moving ? inside : model.value.articles.size, whole.value.articles.size)}
      </span>
    </p>
  );
}

function Presets() {
  const last = lastDay.value;
  const all = filters.value.from === undefined && filters.value.to === undefined;
  const wanted = PRESETS.filter((one) => one === 'all' || (last !== '' && isShorter(one, last)));
  return (
    <span class="presets">
      {wanted.map((one) => {
        const chosen = last === '' ? {} : presetDays(one, last);
        const pressed =
          one === 'all' ? all : filters.value.from === chosen.from && filters.value.to === chosen.to;
        return (
          <button key={one} type="button" aria-pressed={pressed} onClick={() => choose(chosen)}>
            <PresetName {...words.value.preset[one]} />
          </button>
        );
      })}
    </span>
  );
}

/** Where room is scarce the stretch stands alone. */
function PresetName({ last = '', name }: { readonly last?: string; readonly name: string }) {
  return (
    <>
      {last && <span class="last">{last} </span>}
      {name}
    </>
  );
}

/** Whether a preset leaves anything out. */
function isShorter(preset: Preset, last: string): boolean {
  return (presetDays(preset, last).from ?? '') > firstDate.value;
}

function Player() {
  const on = playing.value;
  return (
    <button type="button" class="play" onClick={on ? stop : play}>
      <span aria-hidden="true">{on ? '■' : '▶'}</span> {on ? words.value.stop : words.value.play}
    </button>
  );
}

function Undated() {
  const { undated } = histogram.value;
  if (undated === 0) return null;
  const { from, to, undated: stay } = filters.value;
  const all = from === undefined && to === undefined;
  return (
    <label class="aside undated">
      <input
        type="checkbox"
        checked={all || stay === true}
        disabled={all}
        onChange={({ currentTarget }) => chooseUndated(currentTarget.checked)}
      />
      {words.value.undated(undated)}
    </label>
  );
}

/** A few bins by name, below the bars. */
function Ticks() {
  const { bins, unit } = histogram.value;
  return (
    <ol class="ticks" aria-hidden="true">
      {ticksOf(bins, unit).map((at) => (
        <li key={at} style={{ left: `${(100 * at) / bins.length}%` }}>
          {binName(bins[at]?.key ?? '', unit)}
        </li>
      ))}
    </ol>
  );
}

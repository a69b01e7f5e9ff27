/** How good the program is on a corpus, by what somebody has judged of it: shares with their intervals, to be quoted. */
import { countUp } from '../base/count-up.ts';
import { type InWords, KINDS } from '../model.ts';
import type { Judgement } from './judgement.ts';
import { kindVerdict, OTHER_ACTOR, RIGHT, SAME, UNSURE } from './verdict.ts';
import { wilson } from './wilson.ts';

const ARE_RIGHT = [RIGHT.id, SAME.id];
const NOT_WRONG = [...ARE_RIGHT, UNSURE.id];

/** Whether what was judged is there still: the text may have changed, or only what the graph makes of it. */
export type Standing = 'same' | 'otherwise' | 'changed';

/** So many of so many are right. */
export interface Share {
  readonly what: InWords;
  readonly right: number;
  readonly all: number;
}

/** A line below another one. */
const within = ({ en, de }: InWords): InWords => ({ en: `  ${en}`, de: `  ${de}` });

const share = (what: InWords, judged: readonly Judgement[], right: readonly string[]): Share => ({
  what,
  right: judged.filter(({ verdict }) => right.includes(verdict)).length,
  all: judged.length,
});

/** The shares of what is right among the judgements, without those where nobody can tell. */
export function sharesOf(judgements: readonly Judgement[]): readonly Share[] {
  const told = judgements.filter(({ verdict }) => verdict !== UNSURE.id);
  const mentions = told.filter(({ other }) => other === undefined);
  const pairs = told.filter(({ other }) => other !== undefined);
  return [
    share({ en: 'mentions: name, kind and actor', de: 'Nennungen: Name, Art und Akteur' }, mentions, [
      RIGHT.id,
    ]),
    ...KINDS.map((kind) =>
      share(
        within(kindVerdict(kind).says),
        mentions.filter((one) => one.kind === kind),
        [RIGHT.id],
      ),
    ),
    share({ en: 'mentions: name and kind', de: 'Nennungen: Name und Art' }, mentions, [
      RIGHT.id,
      OTHER_ACTOR.id,
    ]),
    share({ en: 'joined pairs', de: 'verbundene Paare' }, pairs, [SAME.id]),
  ];
}

const percent = (value: number): string => (100 * value).toFixed(1);

function shareLine({ what, right, all }: Share): string {
  const { low, high } = wilson(right, all);
  const value = all === 0 ? '–' : `${percent(right / all)} %`;
  const between = all === 0 ? 'nothing judged' : `${percent(low)}–${percent(high)} %`;
  return `${what.en.padEnd(32)}${value.padStart(8)}  ${between.padEnd(16)}  ${right} of ${all}`;
}

const faults = (judgements: readonly Judgement[]): string => {
  const counts = new Map<string, number>();
  for (const { verdict } of judgements) if (!ARE_RIGHT.includes(verdict)) countUp(counts, verdict);
  return [...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
};

const NOTES: Readonly<Record<Exclude<Standing, 'same'>, (count: number) => string>> = {
  changed: (count) => `${count} not counted: the text of the article has changed, or it is gone.`,
  otherwise: (count) => `${count} counted as judged; the graph of today shows the place otherwise.`,
};

/** The report in lines. Counted is what was judged, at the time: who corrects the sample alone has not made the rest better. */
export function reportOf(
  judgements: readonly Judgement[],
  standing: (judgement: Judgement) => Standing,
): string {
  const stands = judgements.map((one) => [one, standing(one)] as const);
  const counted = stands.filter(([, how]) => how !== 'changed').map(([one]) => one);
  const notes = (['changed', 'otherwise'] as const).flatMap((how) => {
    const count = stands.filter(([, one]) => one === how).length;
    return count === 0 ? [] : [NOTES[how](count)];
  });
  const wrong = faults(counted);
  return [
    `${'Precision'.padEnd(32)}${''.padStart(8)}  95 % (Wilson)`,
    ...sharesOf(counted).map(shareLine),
    ...(wrong === '' ? [] : [`Not right: ${wrong}`]),
    ...notes,
  ].join('\n');
}

/** Whether a judgement says that something is wrong. */
export const isWrong = ({ verdict }: Judgement): boolean => !NOT_WRONG.includes(verdict);

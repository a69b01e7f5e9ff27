// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/model.ts';
import { ExplainedMention } from '../../../src/viewer/why/mention.tsx';
import { draw, erase, openPage, textsOf } from '../page.ts';

const TEXT = 'Es regnete. Dr. Lutz kam.';
const start = TEXT.indexOf('Lutz');
let host: HTMLElement;
const show = (language: string, actor?: string, form: Form = 'name') => {
  const evidence = [{ by: 'feature', id: 'left-2=edge role', weight: 3 }];
  host = draw(
    <ExplainedMention
      mention={{ start, end: start + 4, kind: 'person', form, evidence }}
      text={TEXT}
      language={language}
      sentence={{ start: 12, end: TEXT.length }}
      actor={actor}
      labelOf={() => undefined}
    />,
  );
};
const [summary, reasons] = [
  () => textsOf(host, '.aside')[0],
  () => textsOf(host, '.reasons li > span:first-child'),
];

beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

describe('a mention that is explained', () => {
  it('is said to stand for its actor where that has another name', () => {
    show('de', 'Emil Lutz');
    expect(summary()).toBe('Person · name · stands for Emil Lutz');
  });

  it.each([['Lutz'], [undefined]])('is not, where the actor is %s', (actor) => {
    show('de', actor, 'part');
    expect(summary()).toBe('Person · part of a word');
  });

  it('has words around it that are cut as its language cuts them', () => {
    show('de');
    expect(reasons()).toEqual([
      'Before it, at the beginning of the sentence, comes “Dr.”, an office or title.',
    ]);
  });

  it('is explained in a language that nobody knows, too', () => {
    show('xx');
    expect(reasons()).toEqual([
      'Before it, at the beginning of the sentence, comes “.”, an office or title.',
    ]);
  });
});

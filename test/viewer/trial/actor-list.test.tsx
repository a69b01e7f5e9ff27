// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model.ts';
import { ActorList } from '../../../src/viewer/trial/actor-list.tsx';
import { chosen, type ReadText } from '../../../src/viewer/trial/trial.ts';
import { click, draw, erase, openPage, textsOf } from '../page.ts';
import { showReading } from './reading.ts';

let host: HTMLElement;
const opened: string[] = [];
const show = (change: Partial<ReadText> = {}) => {
  host = draw(<ActorList reading={showReading(change)} open={({ label }) => opened.push(label)} />);
};

beforeEach(() => {
  opened.length = 0;
  openPage();
  chosen.value = null;
});
afterEach(() => erase(host));

describe('the actors of a text', () => {
  it('are listed by how often they are named', () => {
    show();
    expect(textsOf(host, '.cell')).toEqual(['Angela Merkel 3', 'NATO 2', 'Emmanuel Macron 1']);
    expect(textsOf(host, 'h3 .count')).toEqual(['3']);
  });

  it('lead from mention to mention', () => {
    show();
    click(host, 'li:nth-child(2) .cell');
    expect(chosen.value).toBe(3);
    click(host, 'li:nth-child(2) .cell');
    expect(chosen.value).toBe(4);
  });

  it('that the network knows lead into it; others do not', () => {
    show();
    expect(textsOf(host, 'li .link')).toEqual(['in the network']);
    click(host, '[aria-label="Show NATO in the network"]');
    expect(opened).toEqual(['NATO']);
  });

  it('are thirty at first', () => {
    const entities = Array.from(
      { length: 40 },
      (_, i): Entity => ({ id: `e:${i}`, kind: 'place', label: `Place ${i}`, names: [], because: [] }),
    );
    show({ entities });
    expect(textsOf(host, 'li')).toHaveLength(30);
    expect(textsOf(host, '.more')).toEqual(['Show 10 more']);
    click(host, '.more');
    expect(textsOf(host, 'li')).toHaveLength(40);
  });

  it('that are none have no list', () => {
    show({ entities: [] });
    expect(host.textContent).toBe('');
  });
});

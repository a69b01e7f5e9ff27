// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Compare } from '../../../src/viewer/panels/compare.tsx';
import { model, selection } from '../../../src/viewer/state.ts';
import { actorNamed, click, draw, erase, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

it('has the same of each, side by side', () => {
  const actors = ['Iran', 'NATO'].map(actorNamed);
  host = draw(<Compare actors={actors} />);
  expect(textsOf(host, 'thead th')).toEqual(['Iran', 'NATO']);
  expect(textsOf(host, 'tbody tr:nth-child(1) td')).toEqual(actors.map(({ mentions }) => String(mentions)));
  expect(textsOf(host, 'tbody tr:nth-child(4) td')).toEqual(actors.map(() => '–'));
  click(host, '.cell');
  const [strongest] = model.value.linksOf.get(actorNamed('Iran').key) ?? [];
  expect(selection.value).toEqual({ is: 'link', key: strongest?.key });
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Choices } from '../../../src/viewer/panels/export-choices.tsx';
import { actorNamed, appear, draw, erase, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
afterEach(() => erase(host));

it('offers the surroundings of an actor where one is selected', async () => {
  openPage();
  host = draw(<Choices onSaved={() => undefined} />);
  await appear(host, 'fieldset');
  expect(textsOf(host, 'fieldset:first-of-type label')).toHaveLength(2);
  erase(host);
  openPage({ selection: { is: 'actor', key: actorNamed('NATO').key } });
  host = draw(<Choices onSaved={() => undefined} />);
  await appear(host, 'fieldset');
  expect(textsOf(host, 'fieldset:first-of-type label').at(-1)).toContain('NATO');
});

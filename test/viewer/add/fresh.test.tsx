// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Fresh } from '../../../src/viewer/add/fresh.tsx';
import { adding, showAdded } from '../../../src/viewer/add/part.ts';
import { actorNamed, draw, erase, openPage } from '../page.ts';
import { ADDITION, QUANDORF } from './made.ts';

it('marks who was not there before', async () => {
  openPage();
  localStorage.clear();
  await showAdded();
  expect(adding.loaded.value).toBeNull();
  localStorage.setItem('dramatis.added', JSON.stringify([ADDITION]));
  await showAdded();
  const host = draw(
    <>
      <Fresh of="actors" id={QUANDORF} />
      <Fresh of="actors" id={actorNamed('Angela Merkel').key} />
      <Fresh of="articles" id={ADDITION.id} />
    </>,
  );
  expect(host.textContent).toBe('newnew');
  erase(host);
});

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { RelationFilter } from '../../../src/viewer/relations/filter.tsx';
import { relating } from '../../../src/viewer/relations/part.ts';
import { draw, erase, openPage } from '../page.ts';

it('comes when the page stands', async () => {
  openPage();
  const host = draw(<RelationFilter />);
  await vi.waitFor(() => expect(relating.loaded.value?.RelationLegend).toBeDefined(), 30_000);
  erase(host);
});

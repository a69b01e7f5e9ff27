// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { embed } from '../../../src/viewer/embed/part.ts';

vi.mock('../../../src/viewer/stage/stage-view.tsx', () => ({ StageView: () => null }));

it('brings the small frame, and what stands in frames it was not made for', async () => {
  expect(embed.loaded.value).toBeNull();
  expect(await embed.load()).toBe(true);
  expect(embed.loaded.value).toMatchObject({ Embed: expect.any(Function), NotFramed: expect.any(Function) });
});

/** Governments apart from their places: loaded where names of places mean governments. */
import { createPart } from '../part.ts';

export const governments = createPart(async () => {
  const [{ GovernmentSwitch }, { tellApart }] = await Promise.all([
    import('./switch.tsx'),
    import('./tell-apart.ts'),
  ]);
  return { GovernmentSwitch, tellApart };
});

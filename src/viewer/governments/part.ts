/** Governments apart from their places: loaded where names of places mean governments. */
import { createPart } from '../part.ts';
import { tellApart } from '../state.ts';

/** Brings the counting apart together with its switch: neither is of use alone. */
export const governments = createPart(async () => {
  const [{ GovernmentSwitch }, made] = await Promise.all([import('./switch.tsx'), import('./tell-apart.ts')]);
  tellApart.value = made.tellApart;
  return { GovernmentSwitch };
});

/** The place of the switch for governments: it comes when the page stands, where a name of a place means one. */
import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { published } from '../state.ts';
import { GOVERNMENT } from './facet.ts';
import { governments } from './part.ts';

/** The switch, once it is needed and loaded. */
export function Governments() {
  const some = useComputed(() => published.value?.occurrences.facet.includes(GOVERNMENT) ?? false).value;
  useEffect(() => {
    if (some) void governments.load();
  }, [some]);
  const Switch = governments.loaded.value?.GovernmentSwitch;
  return some && Switch ? <Switch /> : null;
}

/** Where the look is chosen: comes when the page stands. */
import { useEffect } from 'preact/hooks';
import { looking } from './part.ts';

/** Where chooser and legend stand once they are loaded. */
export function LookPlace() {
  useEffect(() => void looking.load(), []);
  const Look = looking.loaded.value?.LookChooser;
  return Look ? <Look /> : null;
}

/** What the look means, without the choice. */
export function LookKeys() {
  useEffect(() => void looking.load(), []);
  const Legend = looking.loaded.value?.LookLegend;
  return Legend ? <Legend /> : null;
}

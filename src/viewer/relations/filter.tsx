/** Where links are chosen by what is stated of their ends: comes when the page stands. */
import { useEffect } from 'preact/hooks';
import { relating } from './part.ts';

/** Chooses links by what sentences state of their ends. */
export function RelationFilter() {
  useEffect(() => void relating.load(), []);
  const RelationLegend = relating.loaded.value?.RelationLegend;
  return RelationLegend ? <RelationLegend /> : null;
}

/** Keys that work everywhere on the page. */
import { closePanel, select } from './actions.ts';
import { wayBack } from './reading/arrival.ts';
import { adding, drawing, filtersOpen, helpOpen, selection } from './state.ts';

/** Listens for the keys of the page: `/` to search, `?` for help, Escape to go a step back from what is on top. */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') closeTopmost();
    else if (!isTyping(event.target) && event.key === '/') {
      event.preventDefault();
      document.querySelector<HTMLElement>('#search')?.focus();
    } else if (!isTyping(event.target) && event.key === '?') helpOpen.value = true;
  });
}

function closeTopmost(): void {
  if (helpOpen.value) return;
  if (filtersOpen.value) filtersOpen.value = false;
  else if (adding.value || drawing.value) adding.value = drawing.value = false;
  else if (wayBack().is !== 'nothing') select(wayBack());
  else if (selection.value.is !== 'nothing') closePanel();
}

/** Fields in which nobody writes. */
const UNWRITTEN = ['range', 'checkbox', 'radio'];

/** Whether keys belong to a field: texts, and lists in which letters choose. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !UNWRITTEN.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

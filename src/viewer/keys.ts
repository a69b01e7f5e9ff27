/** Keys that work everywhere on the page. */
import { closePanel } from './actions.ts';
import { adding, drawing, filtersOpen, helpOpen, selection } from './state.ts';

/** Listens for the keys of the page: `/` to search, `?` for help, Escape to close what is on top. */
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
  else if (selection.value.is !== 'nothing') closePanel();
}

/** Fields in which nobody writes. */
const UNWRITTEN = ['range', 'checkbox', 'radio'];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && !UNWRITTEN.includes(target.type);
}

/** A part of the page that is loaded when somebody first asks for it, and asked for again where that failed. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Code that is loaded later, as a signal. */
export interface Part<T> {
  /** What was loaded; null before. */
  readonly loaded: ReadonlySignal<T | null>;
  /** Whether it could not be loaded the last time it was asked for. */
  readonly missing: ReadonlySignal<boolean>;
  /** Loads it where it is not there yet; gives whether it is there now. */
  load(): Promise<boolean>;
}

/** A part that `fetch` gives, by an import as a rule. */
export function createPart<T>(fetch: () => Promise<T>): Part<T> {
  const loaded = signal<T | null>(null);
  const missing = signal(false);
  const load = async () => {
    try {
      loaded.value ??= await fetch();
      missing.value = false;
    } catch {
      missing.value = true;
    }
    return !missing.value;
  };
  return { loaded, missing, load };
}

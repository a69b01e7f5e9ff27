// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { selection } from '../../../src/viewer/state.ts';
import { TrialDialog } from '../../../src/viewer/trial/dialog.tsx';
import { write } from '../../../src/viewer/trial/trial.ts';
import { click, draw, erase, find, happen, openPage, press } from '../page.ts';
import { showReading } from './reading.ts';

const client = vi.hoisted(() => ({ start: vi.fn(), stop: vi.fn(), find: vi.fn() }));
vi.mock('../../../src/worker/client.ts', () => ({ createClient: () => client }));

let host: HTMLElement;
const onClose = vi.fn();
const dialog = () => find(host, 'dialog') as HTMLDialogElement;

beforeEach(() => {
  vi.clearAllMocks();
  openPage();
  write();
  host = draw(<TrialDialog onClose={onClose} />);
});
afterEach(() => erase(host));

describe('the dialog', () => {
  it('is open at once, and loads the lists while one still writes', () => {
    expect(dialog().open).toBe(true);
    expect(client.start).toHaveBeenCalledTimes(1);
    expect(host.querySelector('textarea')).not.toBeNull();
  });

  it('shows what was found instead of the field', () => {
    happen(() => {
      showReading();
    });
    expect(host.querySelector('textarea')).toBeNull();
    expect(host.querySelector('.reading')).not.toBeNull();
    expect(dialog().dataset.phase).toBe('read');
  });

  it('closes at its cross', () => {
    click(host, '.close');
    expect(dialog().open).toBe(false);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('closes when it leads to an actor of the network', () => {
    happen(() => {
      showReading();
    });
    click(host, '[aria-label="Show NATO in the network"]');
    expect(dialog().open).toBe(false);
    expect(selection.value).toEqual({ is: 'actor', key: 'e:nato' });
  });

  it('keeps its keys to itself', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    press(find(host, 'textarea'), '/');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

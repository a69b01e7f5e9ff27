import { WriteStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Progress, withProgress } from '../../src/regenerate/progress.ts';

const CLEAR = '\r\u001b[2K';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is written on a terminal while `work` tells of its progress; the clock moves by `pause`. */
async function shown(
  work: (progress: Progress, pause: (milliseconds: number) => void) => void,
  isTTY = true,
): Promise<string> {
  const written: string[] = [];
  const stream: WriteStream = Object.create(WriteStream.prototype, {
    isTTY: { value: isTTY },
    write: { value: (part: string) => void written.push(part) },
  });
  const pause = (milliseconds: number) => void vi.advanceTimersByTime(milliseconds);
  await withProgress(stream, (progress) => async () => work(progress, pause))().catch(() => {});
  return written.join('');
}

describe('progress', () => {
  it('of a short build is not shown', async () => {
    const text = await shown((progress, pause) => {
      pause(900);
      progress('reading', 1, 9);
    });
    expect(text).toBe('');
  });

  it('of a long one is one line, written over, and gone at the end', async () => {
    const text = await shown((progress, pause) => {
      pause(1100);
      progress('reading', 1, 9);
      pause(200);
      progress('linking', 0, 0);
    });
    expect(text).toBe(
      `${CLEAR}reading articles: 1 of 9, 0.9 a second, 9 s left …${CLEAR}telling who is who …${CLEAR}`,
    );
  });

  it('is not written more often than anybody can read', async () => {
    const text = await shown((progress, pause) => {
      pause(1100);
      for (let i = 1; i <= 1000; i++) {
        progress('reading', i, 1000);
        pause(1);
      }
    });
    expect(text.split(CLEAR).length).toBeLessThan(15);
  });

  it('is taken away after a failure, too', async () => {
    const text = await shown((progress, pause) => {
      pause(1100);
      progress('reading', 1, 9);
      throw new Error('no');
    });
    expect(text.endsWith(CLEAR)).toBe(true);
  });

  it('tells the pace of a step from the beginning of that step', async () => {
    const text = await shown((progress, pause) => {
      progress('reading', 0, 0);
      pause(60_000);
      progress('finding', 1, 10_000);
      pause(2000);
      progress('finding', 100, 10_000);
      pause(60_000);
      progress('finding', 120, 1_000_000);
    });
    const lines = text.split(CLEAR).slice(1, -1);
    expect(lines).toEqual([
      'finding names: 1 of 10000 …',
      'finding names: 100 of 10000, 50 a second, 4 min left …',
      'finding names: 120 of 1000000, 1.9 a second, 143 h 31 min left …',
    ]);
  });

  it('is a line now and then where lines stay', async () => {
    const text = await shown((progress, pause) => {
      for (let i = 1; i <= 250; i++) {
        pause(100);
        progress('finding', i, 500);
      }
    }, false);
    expect(text).toBe(
      'finding names: 100 of 500, 10 a second, 40 s left …\nfinding names: 200 of 500, 10 a second, 30 s left …\n',
    );
  });

  it('of each build is counted from its own beginning', async () => {
    const text = await shown((_, pause) => pause(5000));
    expect(text).toBe('');
    expect(await shown((progress) => progress('reading', 1, 9))).toBe('');
  });
});

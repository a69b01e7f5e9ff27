import { expect, it } from 'vitest';
import { TryButton } from '../../../src/viewer/one-file/no-trial.ts';

it('shows no button: a page in one file has no lists to find names with', () =>
  expect(TryButton()).toBeNull());

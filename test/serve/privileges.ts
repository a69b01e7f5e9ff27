/** Some tests are about what a user may not do; whoever runs them may be allowed everything. */
import { onTestFinished } from 'vitest';

const NOBODY = 65_534;

/** Takes the rights of the superuser away until the test ends. */
export function dropPrivileges(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(NOBODY);
  onTestFinished(() => process.seteuid?.(0));
}

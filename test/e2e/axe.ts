import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Fails with axe-core's findings, if it has any, best practices included; `foreign` is left to those who made it. */
export async function checkAccessible(page: Page, screen: string, foreign: readonly string[] = []): Promise<void> {
  // Not as a script element: the page's own security policy would rightly refuse it.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (others) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations: found } = await runner.run({
      // Fluent UI's focus sentinels: reached by Tab on purpose, they pass the focus on at once.
      exclude: ['[data-tabster-dummy]', ...others],
    });
    return found.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`);
  }, foreign);
  assert.deepEqual(violations, [], screen);
}

import { mkdir, rm } from 'node:fs/promises';
import { buildIfStale } from './build';
import { launchBrowser } from './browser';
import { PaneOpener, type HostScript } from './open-pane';
import { OUT, SITE, WORKBENCH } from './paths';
import type { Scenario } from './scenario';
import { accessibility } from './scenarios/accessibility';
import { connecting } from './scenarios/connecting';
import { correcting } from './scenarios/correcting';
import { delivery } from './scenarios/delivery';
import { keeping } from './scenarios/keeping';
import { keyboard } from './scenarios/keyboard';
import { ledgers } from './scenarios/ledgers';
import { longLists } from './scenarios/long-lists';
import { reckoning } from './scenarios/reckoning';
import { rectifying } from './scenarios/rectifying';
import { reviewing } from './scenarios/reviewing';
import { settings } from './scenarios/settings';
import { starting } from './scenarios/starting';
import { ribbon } from './scenarios/ribbon';
import { workbench as workbenchScenarios } from './scenarios/workbench';
import { workbenchLooks } from './scenarios/workbench-looks';
import { writing } from './scenarios/writing';
import { serve } from './serve';

const ALL: readonly Scenario[] = [
  ...delivery,
  ...connecting,
  ...starting,
  ...reviewing,
  ...correcting,
  ...reckoning,
  ...ledgers,
  ...settings,
  ...longLists,
  ...writing,
  ...rectifying,
  ...keeping,
  ...keyboard,
  ...ribbon,
  ...accessibility,
  ...workbenchScenarios,
  ...workbenchLooks,
];

/** Runs the scenarios whose title contains the words, one after another. Whether all of them passed. */
export async function runScenarios(words: string, hostScript: HostScript): Promise<boolean> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const chosen = ALL.filter(({ title }) => title.includes(words));
  for (const page of new Set(chosen.map(({ page = 'pane' }) => page))) buildIfStale(page);
  const [pane, workbench] = [await serve(SITE), await serve(WORKBENCH)];
  const browser = await launchBrowser();
  const failed: string[] = [];
  for (const { title, run } of chosen) {
    const opener = new PaneOpener(browser, { pane: pane.url, workbench: workbench.url }, hostScript);
    try {
      await run(opener);
      await opener.checkQuiet();
      report(`ok    ${title}`);
    } catch (error) {
      failed.push(title);
      report(`FAIL  ${title}\n${error instanceof Error ? error.stack : error}`);
      await opener.screenshots(`failed-${failed.length}`);
    } finally {
      await opener.close();
    }
  }
  await browser.close();
  await pane.close();
  await workbench.close();
  report(`${chosen.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 && chosen.length > 0;
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

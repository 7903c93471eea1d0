/** The pane in a real browser, on Microsoft's own office.js, over a stand-in for Excel: `npm run e2e [-- WORDS]`. */
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';
import { browserHostScript } from '../office-host/browser-script.mjs';

register();
const { runScenarios } = createRequire(import.meta.url)('./run-scenarios.ts');
const passed = await runScenarios(process.argv.slice(2).join(' '), browserHostScript);
process.exitCode = passed ? 0 : 1;

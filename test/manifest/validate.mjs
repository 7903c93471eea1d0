/**
 * Asks Microsoft's validation service about a manifest: `npm run validate [-- FILE]`.
 *
 * Exit status 1 only when the service answered and refused the manifest. Without a network nothing is known, which is
 * said in so many words and is no failure: the offline checks in manifest.test.ts still guard every build.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { validateManifest } = createRequire(import.meta.url)('office-addin-manifest');
const file = process.argv[2] ?? fileURLToPath(new URL('../../manifest.xml', import.meta.url));

let answer;
try {
  answer = await validateManifest(file);
} catch (error) {
  if (!/unable to contact/i.test(error.message)) throw error;
}

if (answer?.report === undefined) {
  const reason = answer ? `the service answered ${answer.status}` : 'no network';
  console.log(`manifest not validated online (${reason}); the offline checks are in npm test`);
} else if (answer.isValid) {
  console.log('manifest valid (validated online)');
} else {
  for (const { title, content } of answer.report.errors ?? []) console.error(`${title}: ${content}`);
  console.error('manifest invalid (validated online)');
  process.exitCode = 1;
}

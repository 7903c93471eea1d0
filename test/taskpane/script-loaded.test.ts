/** @jest-environment jsdom */
import { scriptLoaded } from '../../src/taskpane/script-loaded';

test.each(['load', 'error'])('the wait ends at %s', async (event) => {
  const script = document.createElement('script');
  const waiting = scriptLoaded(script, 1_000_000);
  script.dispatchEvent(new Event(event));
  await expect(waiting).resolves.toBeUndefined();
});

test('the wait ends when the time is up', async () => {
  await expect(scriptLoaded(document.createElement('script'), 1)).resolves.toBeUndefined();
});

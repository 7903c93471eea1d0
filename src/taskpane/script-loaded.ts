/**
 * Resolves once the script has run, has failed to load, or the time in milliseconds is up; never rejects. Only to be
 * called for a script that comes later in the page than the caller.
 */
export function scriptLoaded(script: HTMLScriptElement, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeoutMs);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    script.addEventListener('load', done, { once: true });
    script.addEventListener('error', done, { once: true });
  });
}

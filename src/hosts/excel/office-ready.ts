/** Where the page runs. */
export type OfficeState =
  /** `supported` is false before Excel 2021. */
  | { readonly host: 'excel'; readonly supported: boolean }
  /** Opened in a browser, or in another Office program. */
  | { readonly host: 'none' }
  /** Microsoft's library did not load or did not answer: usually a blocked network. */
  | { readonly host: 'timeout' };

/** The lowest ExcelApi that the add-in works with, as in the manifest. */
const MINIMUM = '1.9';

/** Never rejects. Office.js itself waits forever when one of its files is blocked, hence the limit in milliseconds. */
export async function whenOfficeReady(timeoutMs: number): Promise<OfficeState> {
  if (typeof Office === 'undefined') return { host: 'timeout' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), timeoutMs);
  });
  const info = await Promise.race([Office.onReady(), limit]);
  clearTimeout(timer);
  if (info === 'timeout') return { host: 'timeout' };
  // The library's own type does not say that the host is null in a plain browser.
  if ((info.host as unknown) !== 'Excel') return { host: 'none' };
  return { host: 'excel', supported: Office.context.requirements.isSetSupported('ExcelApi', MINIMUM) };
}

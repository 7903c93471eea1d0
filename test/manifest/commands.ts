import { all, at, type Check, type Element } from './xml';

/** A button whose function nobody registers stays busy for ever. */
export function checkFunctions(registered: readonly string[]): Check {
  return (manifest) => {
    const named = all(manifest, 'FunctionName').map(({ text }) => text);
    return [
      ...named.filter((name) => !registered.includes(name)).map((name) => `${name}: not registered in src/commands`),
      ...registered.filter((name) => !named.includes(name)).map((name) => `${name}: no button calls it`),
    ];
  };
}

const ACTIONS: Readonly<Record<string, string>> = { ShowTaskpane: 'SourceLocation', ExecuteFunction: 'FunctionName' };

export const checkActions: Check = (manifest) =>
  all(manifest, 'Action').flatMap((action) => {
    const wanted = ACTIONS[action.attributes.type ?? ''];
    if (wanted === undefined) return [`Action: ${action.attributes.type} is not an action`];
    return action.children.some(({ name }) => name === wanted) ? [] : [`${action.attributes.type}: no ${wanted}`];
  });

/** Runtime, function file and pane share one page only if they name it by the very same resid. */
export const checkSharedRuntime: Check = (manifest) => {
  const resids = (elements: Element[]) => elements.map(({ attributes }) => attributes.resid ?? '');
  const runtime = resids(all(manifest, 'Runtime'));
  const others = [
    ...resids(all(manifest, 'FunctionFile')),
    ...resids(all(manifest, 'Action').flatMap((action) => at(action, 'SourceLocation'))),
  ];
  const lifetimes = all(manifest, 'Runtime').map(({ attributes }) => attributes.lifetime);
  return [
    ...(runtime.length === 1 ? [] : [`Runtime: ${runtime.length} of them`]),
    ...others.filter((resid) => resid !== runtime[0]).map((resid) => `${resid}: not the runtime's page`),
    ...lifetimes.filter((lifetime) => lifetime !== 'long').map((lifetime) => `Runtime: lifetime ${lifetime}`),
  ];
};

const GUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const EXCEL_API = '1.9';

/** What the add-in is: its id, version, host, rights, and the Excel it needs. */
export const checkIdentity: Check = (manifest) => {
  const text = (name: string) =>
    at(manifest, name)
      .map((element) => element.text)
      .join();
  const sets = all(manifest, 'Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  const overrides = all(manifest, 'VersionOverrides').map(({ attributes }) => attributes.type);
  const hosts = all(manifest, 'Host').map(({ attributes }) => attributes.Name ?? attributes.type);
  return [
    ...(GUID.test(text('Id')) ? [] : [`Id: ${text('Id')}`]),
    ...(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(text('Version')) ? [] : [`Version: ${text('Version')}`]),
    ...(text('Permissions') === 'ReadWriteDocument' ? [] : [`Permissions: ${text('Permissions')}`]),
    ...hosts.filter((host) => host !== 'Workbook').map((host) => `Host: ${host}`),
    // Asking for SharedRuntime here would make the add-in uninstallable on iPad.
    ...(sets.join() === `ExcelApi ${EXCEL_API}` ? [] : [`Requirements: ${sets.join()}`]),
    ...(overrides.join() === 'VersionOverridesV1_0' ? [] : [`VersionOverrides: ${overrides.join()}`]),
  ];
};

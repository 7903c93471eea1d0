import { all, at, descendants, type Check, type Element } from './xml';

/** The list a `resid` must be found in, by the element that uses it (and its parent, where that decides). */
const LISTS: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

const resources = (manifest: Element, list: string) =>
  at(manifest, 'VersionOverrides', 'Resources', list).flatMap((l) => l.children);

/** An unresolved or overlong id makes Excel say "no longer available" and nothing else. */
export const checkResources: Check = (manifest) => {
  const uses = [...descendants(manifest)].filter((element) => element.attributes.resid !== undefined);
  const entries = [...new Set(Object.values(LISTS))].flatMap((list) => resources(manifest, list));
  const ids = [...new Set([...uses, ...entries].map(({ attributes }) => attributes.resid ?? attributes.id ?? ''))];
  return [
    ...ids.filter((id) => id.length > 32).map((id) => `${id}: longer than 32 characters`),
    ...uses.flatMap(({ name, attributes: { resid } }) => {
      const list = LISTS[name];
      if (list === undefined) return [`${name}: may not have a resid`];
      return resources(manifest, list).some(({ attributes }) => attributes.id === resid)
        ? []
        : [`${name}: ${resid} is not in ${list}`];
    }),
    ...entries
      .filter(({ attributes }) => !uses.some((use) => use.attributes.resid === attributes.id))
      .map(({ attributes }) => `${attributes.id}: nothing uses it`),
  ];
};

/** Ids of resources, groups and controls, each unique among all of them. */
export const checkUniqueIds: Check = (manifest) => {
  const ids = ['Group', 'Control', 'Image', 'Url', 'String'].flatMap((name) =>
    all(manifest, name).flatMap(({ attributes }) => attributes.id ?? []),
  );
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: stands twice`);
};

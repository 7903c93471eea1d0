import { all, at, descendants, type Check, type Element } from './xml';

const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;

function limits(manifest: Element): [Element, number][] {
  const resources = (list: string) => at(manifest, 'VersionOverrides', 'Resources', list).flatMap((l) => l.children);
  const limited = (elements: Element[], limit: number) =>
    elements.map((element): [Element, number] => [element, limit]);
  return [
    ...limited([...at(manifest, 'ProviderName'), ...at(manifest, 'DisplayName'), ...resources('ShortStrings')], SHORT),
    ...limited([...at(manifest, 'Description'), ...resources('LongStrings')], LONG),
    ...limited([...all(manifest, 'IconUrl'), ...resources('Images'), ...resources('Urls')], ADDRESS),
  ];
}

const texts = ({ text, attributes, children }: Element): string[] => [
  ...(text === '' ? [] : [text]),
  ...(attributes.DefaultValue === undefined ? [] : [attributes.DefaultValue]),
  ...children.map((child) => child.attributes.Value ?? ''),
];

export const checkTextLengths: Check = (manifest) =>
  limits(manifest).flatMap(([element, limit]) => [
    ...texts(element)
      .filter((text) => text.length > limit)
      .map((text) => `${element.name}: ${text.length} characters, at most ${limit}: ${text.slice(0, 20)}`),
    ...(texts(element).some((text) => text.trim() === '') ? [`${element.name}: an empty text`] : []),
  ]);

const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;
/** Elements whose text people read, so that each needs every language. */
const READ = new Set(['DisplayName', 'Description', 'String']);

/** zh-CN by default; every text people read has exactly the en-US override. */
export const checkLocales: Check = (manifest) => {
  const [locale = ''] = at(manifest, 'DefaultLocale').map(({ text }) => text);
  const localised = [...descendants(manifest)].filter(({ attributes }) => attributes.DefaultValue !== undefined);
  return [
    ...(locale === 'zh-CN' ? [] : [`DefaultLocale: ${locale}`]),
    ...localised.flatMap(({ name, attributes, children }) => {
      const found = children.map((child) => child.attributes.Locale ?? '');
      const what = attributes.id ?? name;
      return [
        ...found.filter((other) => !LOCALE.test(other)).map((other) => `${what}: ${other} is no locale`),
        ...found.filter((other) => other === locale).map(() => `${what}: overrides the default locale`),
        ...(new Set(found).size < found.length ? [`${what}: two overrides for one locale`] : []),
        ...(READ.has(name) && !found.includes('en-US') ? [`${what}: no en-US text`] : []),
      ];
    }),
  ];
};

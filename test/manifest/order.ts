import { descendants, type Check, type Element } from './xml';

/**
 * Children in the order the schema wants (Microsoft's "manifest element ordering" and MS-OWEMXML 5.7): `!` must be
 * there, `+` at least once, `*` any number of times, nothing: at most once.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides ExtendedOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain*',
  Hosts: 'Host+',
  Requirements: 'Sets Methods',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation! RequestedWidth RequestedHeight',
  SourceLocation: 'Override*',
  VersionOverrides: 'Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins VersionOverrides',
  Host: 'Runtimes AllFormFactors DesktopFormFactor MobileFormFactor',
  Runtimes: 'Runtime+',
  DesktopFormFactor: 'GetStarted FunctionFile! ExtensionPoint+',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  ExtensionPoint: 'OfficeTab*',
  OfficeTab: 'Group+',
  Group: 'Label! Icon! Control+',
  Control: 'Label! Supertip! Icon! Action! Enabled OverriddenByRibbonApi',
  Supertip: 'Title! Description!',
  Icon: 'Image+',
  Action: 'TaskpaneId SourceLocation FunctionName Title SupportsPinning',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
  Image: 'Override*',
  Url: 'Override*',
  String: 'Override*',
};

/** Children that the schema does not know, has in another order, wants, or does not repeat. */
export const checkOrder: Check = (manifest) => [...descendants(manifest)].flatMap(wrongChildren);

function wrongChildren({ name, children }: Element): string[] {
  const rules = (CHILDREN[name] ?? '').split(' ').map((rule) => ({
    child: rule.replace(/[!+*]$/, ''),
    required: /[!+]$/.test(rule),
    repeats: /[+*]$/.test(rule),
  }));
  const found = children.map((child) => child.name);
  const position = (child: string) => rules.findIndex((rule) => rule.child === child);
  return [
    ...found.filter((child) => position(child) < 0).map((child) => `${name}: ${child} is not a valid child`),
    ...found
      .filter((child, index) => index > 0 && position(child) < position(found[index - 1] ?? ''))
      .map((child) => `${name}: ${child} stands too late`),
    ...rules
      .filter(({ child, required }) => required && !found.includes(child))
      .map(({ child }) => `${name}: ${child} is missing`),
    ...rules
      .filter(({ child, repeats }) => !repeats && found.filter((other) => other === child).length > 1)
      .map(({ child }) => `${name}: ${child} stands more than once`),
  ];
}

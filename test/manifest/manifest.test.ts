import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommands } from '../../src/commands/ribbon-commands';
import { checkActions, checkFunctions, checkIdentity, checkSharedRuntime } from './commands';
import { checkHttps, checkIcons } from './icons';
import { checkOrder } from './order';
import { checkResources, checkUniqueIds } from './resources';
import { checkLocales, checkTextLengths } from './texts';
import { parseXml, type Check } from './xml';

const root = join(__dirname, '../..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const functions = Object.keys(
  ribbonCommands({
    host: { reveal: () => Promise.resolve() },
    pane: { send: () => undefined },
    showPane: () => Promise.resolve(),
  }),
);

const CHECKS = {
  order: checkOrder,
  resources: checkResources,
  'unique ids': checkUniqueIds,
  'text lengths': checkTextLengths,
  locales: checkLocales,
  https: checkHttps,
  icons: checkIcons(root),
  functions: checkFunctions(functions),
  actions: checkActions,
  'shared runtime': checkSharedRuntime,
  identity: checkIdentity,
} satisfies Record<string, Check>;

test.each(Object.entries(CHECKS))('manifest.xml: %s', (_, check) => {
  expect(check(parseXml(xml))).toEqual([]);
});

/** Each line breaks the manifest in one way: check, text to find, text to put there, part of what is reported. */
const BREAKS: readonly (readonly [keyof typeof CHECKS, string, string, string])[] = [
  ['order', '<Permissions>ReadWriteDocument</Permissions>', '', 'OfficeApp: Permissions is missing'],
  ['order', '<Hosts>\n    <Host Name', '<Permissions/><Hosts>\n    <Host Name', 'Hosts stands too late'],
  ['order', '<FunctionFile resid="Pane.Url"/>', '', 'DesktopFormFactor: FunctionFile is missing'],
  ['order', '<Runtimes>', '<Runtimes/><Runtimes>', 'Host: Runtimes stands more than once'],
  ['order', '<Supertip>', '<Tooltip/><Supertip>', 'Control: Tooltip is not a valid child'],
  ['resources', 'resid="Open.Tip"', 'resid="Open.Tips"', 'Open.Tips is not in LongStrings'],
  ['resources', '<Label resid="Open.Label"', '<Label resid="Open.Tip"', 'Label: Open.Tip is not in ShortStrings'],
  ['resources', 'id="Open.Tip"', `id="Open.${'p'.repeat(30)}"`, 'longer than 32 characters'],
  ['resources', '<bt:Url ', '<bt:Url id="Other" DefaultValue="https://a/"/><bt:Url ', 'Other: nothing uses it'],
  ['unique ids', 'id="Biaochi.Review"', 'id="Biaochi.Open"', 'Biaochi.Open: stands twice'],
  ['text lengths', '打开标尺任务窗格', '长'.repeat(251), 'String: 2'],
  ['text lengths', 'Value="Rectification list"', `Value="${'x'.repeat(126)}"`, 'String: 126 characters'],
  ['text lengths', 'DefaultValue="核验评分"', 'DefaultValue=" "', 'String: an empty text'],
  ['locales', '<DefaultLocale>zh-CN', '<DefaultLocale>en-US', 'DefaultLocale: en-US'],
  ['locales', '<bt:Override Locale="en-US" Value="Open"/>', '', 'Open.Label: no en-US text'],
  ['locales', 'Locale="en-US" Value="Open"', 'Locale="en" Value="Open"', 'Open.Label: en is no locale'],
  ['locales', 'Locale="en-US" Value="Open"', 'Locale="zh-CN" Value="Open"', 'overrides the default locale'],
  [
    'locales',
    '<bt:Override Locale="en-US" Value="Open"/>',
    '<bt:Override Locale="en-US" Value="Open"/><bt:Override Locale="en-US" Value="Show"/>',
    'Open.Label: two overrides for one locale',
  ],
  ['https', 'https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html', 'not https'],
  ['icons', '<bt:Image size="80" resid="Review.80"/>', '', 'Icon: no 80 px image'],
  ['icons', 'assets/review-16.png', 'assets/review-17.png', 'no such file'],
  ['icons', 'assets/review-16.png', 'assets/review-32.png', '32×32 instead of 16×16'],
  ['icons', 'assets/review-16.png', 'manifest.xml', 'not a PNG file'],
  ['icons', '<IconUrl DefaultValue="https://localhost:3000/assets/biaochi-32.png"/>', '', 'not an address'],
  ['functions', '<FunctionName>reviewWorkbook', '<FunctionName>review', 'review: not registered'],
  ['functions', '<FunctionName>reviewWorkbook', '<FunctionName>review', 'reviewWorkbook: no button calls it'],
  ['actions', 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"', 'ShowPane is not an action'],
  ['actions', '<FunctionName>openRectification</FunctionName>', '', 'ExecuteFunction: no FunctionName'],
  ['shared runtime', '<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Functions.Url"', 'Functions.Url: not the'],
  ['shared runtime', 'lifetime="long"', 'lifetime="short"', 'lifetime short'],
  ['shared runtime', '<Runtime resid="Pane.Url" lifetime="long"/>', '', 'Runtime: 0 of them'],
  ['identity', '<Version>1.0.0', '<Version>1.0.0-beta', 'Version: 1.0.0-beta'],
  ['identity', '<Id>', '<Id>x', 'Id: x'],
  ['identity', 'ReadWriteDocument', 'ReadDocument', 'Permissions: ReadDocument'],
  ['identity', '<Host Name="Workbook"', '<Host Name="Document"', 'Host: Document'],
  ['identity', '</Sets>', '<Set Name="SharedRuntime" MinVersion="1.1"/></Sets>', 'SharedRuntime 1.1'],
  ['identity', 'VersionOverridesV1_0', 'VersionOverridesV1_1', 'VersionOverridesV1_1'],
];

test.each(BREAKS.map((line) => [line[0], line[3], line] as const))('%s notices: %s', (check, report, [, from, to]) => {
  expect(xml).toContain(from);
  expect(CHECKS[check](parseXml(xml.replace(from, to)))).toContainEqual(expect.stringContaining(report));
});

test('a manifest that is not well-formed is refused', () => {
  expect(() => parseXml(xml.replace('</Hosts>', ''))).toThrow();
});

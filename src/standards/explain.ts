import { compact } from '../values/text';
import { DIMENSIONS, findRule, findStandard } from './catalogue';
import { ruleSentences } from './messages';
import { basisText, parameterText, severityCaseText } from './rule-text';
import type { Rule } from './rule';
import { INTERPRETATION, type Standard } from './standard';

const ONLY_HINTS =
  '规则只提示与台账不符之处，是否扣分由验收人员决定；确有原因的，在该行的“豁免原因”“豁免批准人”列写明。';
const NOT_NATIONAL = '可信度为L或M的内容是地方做法、软件默认值或未经核实，请按本单位规定设定。';

/**
 * What a rule (`S02-5`, `G-04`) or a standard (`S02`) asks for, as Chinese text of several lines. Case, full-width forms
 * and leading zeros do not matter: `s2-5` is `S02-5`. `undefined` when there is no such id.
 */
export function explain(id: string): string | undefined {
  const [prefix = '', number] = idParts(id);
  const rule = number === undefined ? undefined : findRule(`${prefix}-${number}`);
  const standard = findStandard(rule?.standard ?? prefix);
  if (standard === undefined || (number !== undefined && rule === undefined)) return undefined;
  return (rule === undefined ? standardLines(standard) : ruleLines(rule, standard)).join('\n');
}

/** `s2-5` → S02, 5; `g4` and `G-4` → G, 04; the number is left out for a standard. */
function idParts(id: string): [prefix?: string, number?: string] {
  const match = /^(?:S0*(\d{1,2})(?:-0*(\d{1,2}))?|G-?0*(\d{1,2}))$/i.exec(compact(id));
  if (match === null) return [];
  const [, standard, rule, crossSheet] = match;
  if (crossSheet !== undefined) return ['G', crossSheet.padStart(2, '0')];
  return [`S${standard?.padStart(2, '0')}`, rule];
}

function ruleLines(rule: Rule, standard: Standard): string[] {
  const served = rule.alsoServes.map((id) => `${id} ${findStandard(id)?.name}`);
  const local = rule.basis.some(({ confidence }) => confidence === 'L' || confidence === 'M');
  return [
    `${rule.id}（${standard.id} ${standard.name}，${dimensionName(standard)}）`,
    ...(served.length > 0 ? [`同时用于：${served.join('、')}`] : []),
    ...section('什么情况下提出', rule.cases.map(severityCaseText)),
    ...section('提示语', ruleSentences(rule.id)),
    ...section('整改措施', [rule.measure.zh]),
    ...section('参数', rule.parameters.map(parameterText)),
    ...section('依据', rule.basis.map(basisText)),
    ...section('理解', [rule.note, standard.note].filter(isText)),
    ...section('须人工判断', [standard.judgement]),
    ...section('说明', [ONLY_HINTS, ...(local ? [NOT_NATIONAL] : [])]),
  ];
}

function standardLines(standard: Standard): string[] {
  return [
    `${standard.id} ${standard.name}（${dimensionName(standard)}）`,
    ...section('释义', [standard.meaning, INTERPRETATION]),
    ...section('看哪些台账', [standard.evidence.join('、')]),
    ...section(
      '规则',
      standard.rules.map(({ id, cases }) => `${id} ${cases.map(severityCaseText).join('；')}`),
    ),
    ...section('理解', [standard.note].filter(isText)),
    ...section('须人工判断', [standard.judgement]),
    ...section('说明', [ONLY_HINTS]),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${heading}：`, ...lines.map((line) => `  - ${line}`)];
}

function dimensionName(standard: Standard): string | undefined {
  return DIMENSIONS.find(({ id }) => id === standard.dimension)?.name;
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

import { CONFIDENCE } from './confidence';
import { REGULATIONS } from './regulations';
import type { Basis, Parameter, RuleCase, Severity } from './rule';

const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warn: '警告', info: '提示' };

/** `错误：…`, with the day from which or before which it holds. */
export function severityCaseText({ severity, when, effectiveFrom, effectiveBefore }: RuleCase): string {
  const dates = [
    ...(effectiveFrom === undefined ? [] : [`${effectiveFrom}起办理的`]),
    ...(effectiveBefore === undefined ? [] : [`${effectiveBefore}以前办理的`]),
  ];
  return `${SEVERITY[severity]}${dates.length > 0 ? `（${dates.join('')}）` : ''}：${when}`;
}

/** `minFull = 3人：…` */
export function parameterText(parameter: Parameter): string {
  return `${parameter.name} = ${defaultText(parameter)}：${parameter.meaning}`;
}

/** The default value as people read it, with its unit. */
export function defaultText({ default: value, unit = '' }: Parameter): string {
  if (value === null) return '不设';
  if (value === true) return '是';
  if (value === false) return '否';
  if (typeof value !== 'object') return `${value}${unit}`;
  return value.length > 0 ? value.join('、') : '空';
}

/** Full title, article and what is known of it. */
export function basisText(basis: Basis): string {
  const { title, date } = REGULATIONS[basis.regulation];
  const place = `${title}${date === undefined ? '' : `（${date}）`}${articleText(basis)}`;
  return `${place}${remark(basis)}。可信度${basis.confidence}：${CONFIDENCE[basis.confidence]}`;
}

/** Short name, article and confidence code: `机关条例第9条（A）`. */
export function shortBasisText(basis: Basis): string {
  return `${basis.regulation}${articleText(basis)}${remark(basis)}（${basis.confidence}）`;
}

function articleText({ article }: Basis): string {
  return article === null ? '' : `第${article}条`;
}

function remark({ covers }: Basis): string {
  return covers === undefined ? '' : `，${covers}`;
}

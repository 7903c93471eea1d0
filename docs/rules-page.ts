import { AUTHENTICITY_RULES } from '../src/standards/authenticity';
import { DIMENSIONS, RULES, standardsOf } from '../src/standards/catalogue';
import { CONFIDENCE } from '../src/standards/confidence';
import { REGULATIONS } from '../src/standards/regulations';
import type { Rule } from '../src/standards/rule';
import { parameterText, severityCaseText, shortBasisText } from '../src/standards/rule-text';
import { INTERPRETATION, type Standard } from '../src/standards/standard';

/** 规则目录: every rule of the catalogue by standard, as Markdown. */
export function renderRulesPage(): string {
  return [
    '# 规则目录',
    `本页由 \`docs/build.ts\` 从 \`src/standards\` 生成，请勿手工修改。共 ${RULES.length} 条规则。`,
    '规则只提示台账与条文不符之处，是否扣分由验收人员决定；规则编号永久不变。“整改措施”是软件建议的写法，整改台账新增一行时填入，由支部按实际修改。',
    INTERPRETATION,
    ...DIMENSIONS.flatMap(({ id, name }) => [`## ${name}`, ...standardsOf(id).flatMap(standardSection)]),
    '## 跨表与真实性规则',
    '这些规则把几张台账互相对照，服务于建立台账（S07）、会风严谨（S15）和台账规范（S23）。只指出哪里不一致，不代拟内容。',
    ruleTable(AUTHENTICITY_RULES),
    '## 可信度',
    table(['代号', '含义'], Object.entries(CONFIDENCE)),
    '## 依据一览',
    table(['简称', '全称', '日期', '所见范围'], regulationRows()),
    '',
  ].join('\n\n');
}

function standardSection(standard: Standard): string[] {
  return [
    `### ${standard.id} ${standard.name}`,
    standard.meaning,
    `台账：${standard.evidence.join('、')}`,
    ruleTable(standard.rules),
    ...(standard.note === undefined ? [] : [`说明：${standard.note}`]),
    `须人工判断：${standard.judgement}`,
  ];
}

function ruleTable(rules: readonly Rule[]): string {
  return table(
    ['编号', '什么情况下提出', '整改措施', '参数与默认值', '依据（可信度）'],
    rules.map(({ id, cases, measure, parameters, basis, note }) => [
      id,
      [...cases.map(severityCaseText), ...(note === undefined ? [] : [`（${note}）`])].join('<br>'),
      measure.zh,
      parameters.map(parameterText).join('<br>') || '—',
      basis.map(shortBasisText).join('<br>'),
    ]),
  );
}

function regulationRows(): string[][] {
  return Object.entries(REGULATIONS).map(([name, { title, date, seen }]) => [name, title, date ?? '—', seen ?? '—']);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

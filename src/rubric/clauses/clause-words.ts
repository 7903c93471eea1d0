import type { Bonus, Cap, Clause, Discretion, Method, Ratio, Veto } from './clause';
import { levelWords } from './level-words';

/** `short` follows a condition that already says what is counted; `full` stands alone. */
export interface Words {
  readonly short: string;
  readonly full: string;
}

const METHODS: Readonly<Record<Method['rule'], string>> = {
  mean: '取平均值',
  bestOf: '按最高项计分',
  noStack: '不重复计分',
  halve: '减半计分',
  split: '平均分摊',
  rank: '按名次计分',
  other: '按比例计分',
};

/** The wording of a clause without its condition. */
export function clauseWords(clause: Clause): Words {
  switch (clause.kind) {
    case 'fixed':
      return both(deduction(clause));
    case 'perUnit': {
      const target = clause.target === undefined ? '' : `少于${String(clause.target)}${clause.unit}的，`;
      return { short: deduction(clause), full: `${target}${counted(clause)}${deduction(clause)}` };
    }
    case 'zero':
    case 'full':
      return both(`${clause.scope === 'sub' ? '本小项' : '此项'}${clause.kind === 'zero' ? '不得分' : '得满分'}`);
    case 'award': {
      const amount = `${clause.each ? '各' : ''}${clause.onTop ? '再加' : '得'}${points(clause.amount)}分`;
      return { short: amount, full: `${counted(clause)}${amount}` };
    }
    case 'levels':
      return both(levelWords(clause));
    case 'ratio':
      return ratio(clause);
    case 'discretion':
      return discretion(clause);
    case 'bonus':
      return bonus(clause);
    case 'cap':
      return both(cap(clause));
    case 'veto':
      return both(veto(clause));
    case 'exempt':
      return both('不扣分');
    case 'method':
      return both(METHODS[clause.rule]);
    case 'external':
    case 'unknown':
      return both(clause.text);
  }
}

function both(text: string): Words {
  return { short: text, full: text };
}

function points(amount: number): string {
  return String(Math.abs(amount));
}

function deduction(clause: { readonly amount: number; readonly each?: true; readonly beyond?: true }): string {
  return `${clause.each ? '各' : ''}${clause.beyond ? '另扣' : '扣'}${points(clause.amount)}分`;
}

/** 每2次, 每村每1次, 每提高1个百分点. */
function counted(clause: { readonly per?: number; readonly unit?: string }): string {
  if (clause.per === undefined || clause.unit === undefined) return '';
  if (clause.unit === '百分点') return `每提高${String(clause.per)}个百分点`;
  if (clause.unit === '%') return `每提高${String(clause.per)}%`;
  const units = clause.unit.split('·');
  const outer = units.slice(0, -1).map((unit) => `每${unit}`);
  return `${outer.join('')}每${String(clause.per)}${units.at(-1) ?? ''}`;
}

const COMPARED: Readonly<Record<Ratio['op'], string>> = { '<': '低于', '<=': '不超过', '>': '超过', '>=': '达到' };

/** 0.85 → 85%. */
function percent(share: number): string {
  return `${String(Number((share * 100).toFixed(6)))}%`;
}

function ratio(clause: Ratio): Words {
  const amount = clause.amount > 0 ? `得${points(clause.amount)}分` : `扣${points(clause.amount)}分`;
  const floor = clause.zeroBelow === undefined ? '' : `低于${percent(clause.zeroBelow)}不得分`;
  const threshold = clause.threshold === null ? '' : `${COMPARED[clause.op]}${percent(clause.threshold)}的`;
  if (clause.step === undefined) {
    if (clause.zeroBelow !== undefined) return { short: '不得分', full: `${threshold}不得分` };
    return { short: amount, full: `${threshold}${amount}` };
  }
  const way = clause.op === '>' || clause.op === '>=' ? '提高' : '降低';
  const size = `${String(clause.step)}${clause.stepUnit === '%' ? '%' : '个百分点'}`;
  const tail = `${amount}${floor === '' ? '' : `；${floor}`}`;
  return { short: tail, full: `${threshold}${threshold === '' ? '' : '，'}每${way}${size}${tail}` };
}

function discretion(clause: Discretion): Words {
  const verb = clause.sign === -1 ? '扣' : '得';
  const { low, high } = clause;
  let amount = clause.sign === -1 ? '酌情扣分' : '酌情给分';
  if (high !== null && low === null) amount = `${verb}${points(high)}分以内`;
  if (high !== null && low !== null) {
    amount = low === high ? `酌情${verb}${points(high)}分` : `${verb}${points(low)}-${points(high)}分`;
  }
  return { short: amount, full: `${counted(clause)}${amount}` };
}

function bonus(clause: Bonus): Words {
  const size = typeof clause.amount === 'number' ? points(clause.amount) : clause.amount.map(points).join('-');
  const amount = `${clause.each ? '各' : ''}${clause.onTop ? '另加' : '加'}${size}分`;
  const tail = `${clause.cap === undefined ? '' : `，最高加${points(clause.cap)}分`}${clause.noStack ? '，不重复计分' : ''}`;
  return { short: amount + tail, full: `${counted(clause)}${amount}${tail}` };
}

function cap(clause: Cap): string {
  const reach = { clause: '该条', sub: '本小项', item: '累计', sheet: '全表' }[clause.scope];
  if (clause.max === 'itemPoints') return clause.scope === 'sub' ? '本小项扣完为止' : '扣完为止';
  return `${reach}最多${{ deduct: '扣', award: '得', bonus: '加' }[clause.what]}${points(clause.max)}分`;
}

function veto(clause: Veto): string {
  switch (clause.effect) {
    case 'fail':
      return '一票否决';
    case 'sheetZero':
      return '总分计零分';
    case 'categoryZero':
      return '本类计零分';
    case 'downgrade':
      return '降一个档次';
    case 'gradeCap':
      return /评|优争/u.test(clause.grade ?? '') ? `取消${clause.grade ?? ''}资格` : `不得评为${clause.grade ?? ''}`;
  }
}

import { levelAmount, runFrom, type Run, type RunContext } from './levels';
import type { Piece } from './piece';

const DEGREE =
  '(?:非常|比较|较为|较|很|最|基本|不够|不太|不很|欠|完全|全部|部分|大部分|均未|均不|都未|都不|全未|尚未|不|未|没有?)';
const SCALE = new RegExp(
  `(?:${DEGREE}?(?:好|差|优秀|优良|优|良好|良|中等|中|一般|合格|称职|满意|达标|符合|及格)|[一二三四五]星级?|[ABCD](?:等|级|档)|\\p{Script=Han}{2,3}型|[一二三四](?:等|档)|第[一二三四五六1-6](?:名|等|位)?)$`,
  'u',
);
const TREND = /(?:有所)?(?:提高|提升|上升|增长|持平|不变|下降|降低|减少|退步|进步)$/u;
const SEVERITY = /(?:情节)?(?:轻微|较轻|一般|较重|严重|特别严重|恶劣)$/u;
const OFTEN =
  /^(?:每(?:半?年|季度?|月|周|两[月周])[^,;]{0,6}|偶尔.{0,4}|经常.{0,4}|从不.{0,4}|从未.{0,4}|不|无|没有|不.{1,4})$/u;

/** 好20分,较好15分,差0分 · 落实得3分，基本落实得2分，未落实不得分 · 提高得3分，持平得2分. */
export function labelRun(pieces: readonly Piece[], at: number, context: RunContext): Run | null {
  const first = pieces[at];
  if (!first) return null;
  return scaleRun(pieces, at, context, first) ?? stemRun(pieces, at, context, first);
}

/** A condition as a label: without quotation marks and without 的, 等次 at its end. */
export function bareLabel(condition: string): string {
  return condition
    .replace(/["“”']/gu, '')
    .replace(/(?:的|(?<=[优秀良好差格])者|等次|档次){0,2}[,:]?(?:可|则|为)?$/u, '');
}

/** The level word at the end of the first condition: 活动开展情况好 → 好. */
function wordAtEnd(condition: string, words: RegExp): string | null {
  return words.exec(bareLabel(condition))?.[0] ?? null;
}

function scaleRun(pieces: readonly Piece[], at: number, context: RunContext, first: Piece): Run | null {
  for (const words of [SCALE, TREND, SEVERITY]) {
    const label = wordAtEnd(first.condition, words);
    if (label === null) continue;
    const found = runFrom(pieces, at, (piece) => bareLabel(piece.condition) === wordAtEnd(piece.condition, words));
    if (found) {
      return {
        length: found.pieces.length,
        reading: {
          kind: 'levels',
          basis: 'label',
          levels: found.pieces.map((piece, index) => ({
            label: index === 0 ? label : bareLabel(piece.condition),
            ...levelAmount(piece, found.taking, context),
          })),
        },
      };
    }
  }
  return null;
}

const STEM = new RegExp(`^(${DEGREE})?(.{1,6}?)$`, 'u');

function stemOf(label: string): string {
  return STEM.exec(label)?.[2] ?? '';
}

function hasDegree(label: string): boolean {
  return /^(?:非常|比较|较为|较|很|最|基本|不够|不太|不很|欠|部分|大部分)/u.test(label);
}

/** Degrees of one thing, told by a common stem: 规范, 较规范, 不规范. */
function stemRun(pieces: readonly Piece[], at: number, context: RunContext, first: Piece): Run | null {
  const next = pieces[at + 1];
  const label = next ? bareLabel(next.condition) : '';
  const stem = stemOf(label);
  if (stem.length < 2 || !bareLabel(first.condition).endsWith(stem)) return null;
  const own = new RegExp(`${DEGREE}?${stem.replace(/[^\p{Script=Han}\w]/gu, '.')}$`, 'u').exec(
    bareLabel(first.condition),
  )?.[0];
  if (own === undefined || own === label) return null;
  const found = runFrom(pieces, at, (piece) => {
    const name = bareLabel(piece.condition);
    return name.length <= 10 && stemOf(name) === stem;
  });
  // 参加得1分，不参加不得分 says it done or not done; degrees make levels.
  if (!found) return null;
  const unsaid = first.token.type === 'amount' && first.token.verb === 'bare';
  if (!unsaid && !found.pieces.some((piece) => hasDegree(bareLabel(piece.condition)))) return null;
  return {
    length: found.pieces.length,
    reading: {
      kind: 'levels',
      basis: 'label',
      levels: found.pieces.map((piece, index) => ({
        label: index === 0 ? own : bareLabel(piece.condition),
        ...levelAmount(piece, found.taking, context),
      })),
    },
  };
}

/** Whether a text names a degree or how often: decides between levels and parts where sums do not. */
export function isLevelWord(condition: string): boolean {
  const label = bareLabel(condition);
  return SCALE.test(label) || TREND.test(label) || OFTEN.test(label);
}

/** Degrees of one thing: 规范, 较规范, 不规范. */
export function shareStem(conditions: readonly string[]): boolean {
  const labels = conditions.map((condition) => bareLabel(condition.split(/[,:]/u).at(-1) ?? ''));
  const stem = stemOf(labels[1] ?? '');
  return stem.length >= 2 && labels.every((label) => label.endsWith(stem)) && labels.slice(1).some(hasDegree);
}

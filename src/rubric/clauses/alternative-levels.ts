import { bareLabel } from './label-levels';
import { levelAmount, runFrom, sideOf, type Run, type RunContext } from './levels';
import type { Piece } from './piece';

/** Kinds of branches and places that a rule tells apart. */
const AUDIENCE =
  /^各?(?:产区|农村|城市|城区|社区|街道|乡镇|机关|事业单位|国有企业|国企|企业|学校|高校|中小学|医院|两新组织|非公企业|社会组织|开发区|园区|县区|县|市|区|镇|乡|村|教学|新成立|大|小)(?:直)?(?:单位|党?支部|党组织|部门|组织|类)?/u;

/** 产区得4分，非产区得3分 · 未签订扣10分；已签订但不规范扣5分 · 仅有计划得2分；仅有总结得1分. */
export function alternativeRun(pieces: readonly Piece[], at: number, context: RunContext): Run | null {
  const first = pieces[at];
  if (!first) return null;
  const found = runFrom(pieces, at, (piece, previous) => apart(previous, piece) && sideOf(piece) !== 'none');
  if (!found || sideOf(first) === 'none') return null;
  return {
    length: found.pieces.length,
    reading: {
      kind: 'levels',
      basis: 'alternative',
      levels: found.pieces.map((piece) => ({
        label: bareLabel(piece.condition),
        ...levelAmount(piece, found.taking, context),
      })),
    },
  };
}

function apart(previous: Piece, next: Piece): boolean {
  const [a, b] = [bareLabel(previous.condition), bareLabel(next.condition)];
  if (a === '' || b === '' || a === b) return false;
  if (sideOf(previous) === 'take' && (severer(a, b) || severer(b, a))) return true;
  if (isNot(a, b) || isNot(b, a)) return true;
  if (/^(?:仅|只)有?/u.test(a) && /^(?:仅|只)有?/u.test(b)) return true;
  const audience = [AUDIENCE.exec(a)?.[0], AUDIENCE.exec(b)?.[0]];
  if (audience[0] === undefined || audience[1] === undefined || audience[0] === audience[1]) return false;
  const rest = [a.slice(audience[0].length), b.slice(audience[1].length)];
  return rest[0] === rest[1] || rest[1] === '';
}

/** 产区 and 非产区. */
function isNot(a: string, b: string): boolean {
  return b.startsWith('非') && b.length > 1 && (a === b.slice(1) || a.endsWith(b.slice(1)));
}

/** Not done at all against done but badly: 未签订… and 已签订但不规范…. */
function severer(a: string, b: string): boolean {
  const missing = /(?:^|[,、]|[^,、]{1,12})(?:未|没有?|无)(?<verb>.{1,2})/u.exec(a);
  const partly =
    /^(?:.{0,10}?(?:已|有|虽|虽然)(?<done>.{0,12}?)|(?<plain>.{1,12}?)(?:了)?)(?:,)?(?:但|但是|不过|而)(?:未|不|没|无|缺|质量|内容|.{0,6}[未不没缺])/u.exec(
      b,
    );
  if (!missing || !partly || /但/u.test(a)) return false;
  const verb = missing.groups?.['verb'] ?? '';
  const done = `${partly.groups?.['done'] ?? ''}${partly.groups?.['plain'] ?? ''}`;
  return (
    b.startsWith('虽') ||
    b.startsWith('有') ||
    done.includes(verb) ||
    done.includes(verb.slice(0, 1)) ||
    verb.startsWith('有')
  );
}

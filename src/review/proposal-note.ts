import { findStandard } from '../standards/catalogue';
import type { Proposal } from '../proposals/proposal';
import { placeName } from '../workbook/address';

/** More cells than these would not be read in one cell; the list of findings has them all. */
const SHOWN_CELLS = 8;

/**
 * Why so much is suggested, where the findings stand, and what is left to a person: `2025年3月：支委会少1次，扣0.5分（会议记录!A2）；另有2处
 * 问题评分标准没有对应条款，须人工判断`.
 */
export function proposalNote(proposal: Proposal): string {
  const parts = [
    reasonOf(proposal),
    ...(proposal.open.length === 0 ? [] : [`另有${proposal.open.length}处问题在评分标准中没有对应条款，须人工判断`]),
    ...(proposal.untold.length === 0
      ? []
      : [`台账不足以核验：${proposal.untold.map((id) => findStandard(id)?.name ?? id).join('、')}`]),
  ];
  return parts.filter((part) => part !== '').join('；');
}

function reasonOf({ deduction, reason, lines }: Proposal): string {
  if (deduction === null) return '无法给出建议';
  if (reason === '') return '未发现应扣分的问题';
  const cells = [...new Set(lines.flatMap(({ findings }) => findings.map(({ place }) => placeName(place))))];
  const shown = cells.slice(0, SHOWN_CELLS).join('、');
  return `${reason}（见${shown}${cells.length > SHOWN_CELLS ? `等${cells.length}处` : ''}）`;
}

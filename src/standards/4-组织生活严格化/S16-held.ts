import { valueOf } from '../../ledger/field';
import { hasSheet, records } from '../../ledger/ledger';
import type { Kind } from '../../ledger/kinds';
import { overlaps, spanText, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { appraisalsByYear } from './appraisals';
import { yearWindow } from './year-window';

/** S16-1. Before the window is over, nothing is missing yet. */
export function* lifeMeetingHeld(context: CheckContext): Generator<Hit | Abstention> {
  const held = context.happenings.of('组织生活会').map(({ date }) => valueOf(date));
  yield* heldInWindow(context, 'S16-1', 'lifeMeeting', held);
}

/** S16-3: by the rows of 民主评议, or by a meeting of that name. A row without a date counts for its year. */
export function* appraisalHeld(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, happenings, year } = context;
  const rows = records(ledger, 'memberAppraisal');
  const undated = (appraisalsByYear(context).get(year) ?? []).some(({ record }) => valueOf(record.date) === undefined);
  if (undated) return;
  const dates = [...happenings.of('民主评议'), ...rows].map(({ date }) => valueOf(date));
  yield* heldInWindow(context, 'S16-3', 'memberAppraisal', dates);
}

function* heldInWindow(
  context: CheckContext,
  rule: 'S16-1' | 'S16-3',
  kind: Kind,
  held: readonly (DateSpan | undefined)[],
): Generator<Hit | Abstention> {
  const { ledger, parameters, profile, year, asOf, sheetPlace } = context;
  const window = yearWindow(year, parameters.text(rule, 'from'), parameters.text(rule, 'to'));
  if (window === undefined) return yield 'cannotTell';
  if (held.some((span) => span !== undefined && overlaps(span, window))) return;
  const place = hasSheet(ledger, kind) ? kind : held.length > 0 ? 'meeting' : undefined;
  if (place === undefined) return yield 'cannotTell';
  const founded = profile && valueOf(profile.foundedOn);
  if (asOf <= window.to || (founded !== undefined && founded.to > window.to)) return yield 'notApplicable';
  if (held.includes(undefined)) return yield 'cannotTell';
  const other = [...new Set(held.flatMap((span) => (span === undefined ? [] : [spanText(span)])))];
  yield {
    says: 'none',
    place: sheetPlace(place),
    subject: `${year}年度`,
    expected: spanText(window),
    received: other.length === 0 ? '没有记录' : `只有${other.slice(0, 3).join('、')}的记录`,
  };
}

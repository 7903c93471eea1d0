import { kindNamedBy } from '../../ledger/dictionary';
import { headerPlaceOf } from '../../ledger/header-place';
import { KIND_IDS, kindOf, OPTIONAL_KINDS, type Kind } from '../../ledger/kinds';
import { hasSheet, type Ledger, type LedgerSheet } from '../../ledger/ledger';
import type { MeetingType } from '../../ledger/sheets/meeting';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';

/** What may be kept on the meeting sheet, told apart by its type. */
const KEPT_AS_MEETINGS: Readonly<Partial<Record<Kind, MeetingType>>> = {
  themeDay: '主题党日',
  lecture: '党课',
  lifeMeeting: '组织生活会',
};

/** S07-1: every sheet that the office wants to be kept is there, under its own or another usual name. */
export function* sheetsThere(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, parameters, happenings } = context;
  const place = firstPlace(ledger);
  if (place === undefined) return yield 'cannotTell';
  const unread = new Set(unrecognised(ledger).map(({ kind }) => kind));
  for (const name of parameters.list('S07-1', 'requiredSheets')) {
    const kind = kindCalled(name);
    if (kind === undefined) yield 'cannotTell';
    else {
      const type = KEPT_AS_MEETINGS[kind];
      const elsewhere = type !== undefined && happenings.of(type).length > 0;
      if (hasSheet(ledger, kind) || elsewhere || unread.has(kind) || isNotNeeded(context, kind)) continue;
      yield { says: 'noSheet', place, subject: name, expected: '有', received: '没有找到' };
    }
  }
}

function kindCalled(name: string): Kind | undefined {
  return KIND_IDS.find((kind) => compact(kindOf(kind).name) === compact(name)) ?? kindNamedBy(name);
}

/** A small branch has neither committee nor groups. */
function isNotNeeded({ roster, parameters, ledger }: CheckContext, kind: Kind): boolean {
  if (!hasSheet(ledger, 'roster') || roster.current.length === 0) return false;
  const full = roster.current.length - roster.currentProbationary.length;
  if (kind === 'committee') return full < parameters.number('S02-1', 'committeeFrom');
  return kind === 'group' && roster.current.length < parameters.number('S04-1', 'groupFrom');
}

/** What is missing stands nowhere: it is said at the beginning of the workbook's first ledger. */
function firstPlace(ledger: Ledger) {
  const [first] = KIND_IDS.flatMap((kind): readonly LedgerSheet[] => ledger.sheets[kind]);
  return first && headerPlaceOf(first);
}

/** Sheets that are called like a ledger which is nowhere else, and whose headers mean nothing to us. */
function unrecognised(ledger: Ledger): readonly { readonly kind: Kind; readonly sheet: string }[] {
  return ledger.problems.flatMap(({ code, sheet }) => {
    if (code !== 'ledger.sheet.unknown' || sheet === null) return [];
    const kind = kindNamedBy(sheet);
    return kind === undefined || hasSheet(ledger, kind) ? [] : [{ kind, sheet }];
  });
}

/** S07-2: every sheet has the columns that rules need. */
export function* columnsThere({ ledger }: CheckContext): Generator<Hit> {
  for (const kind of KIND_IDS.filter((one) => !OPTIONAL_KINDS.has(one))) {
    for (const sheet of ledger.sheets[kind] as readonly LedgerSheet[]) {
      if (sheet.missing.length === 0) continue;
      const columns = sheet.missing.join('、');
      yield {
        says: 'noColumn',
        place: headerPlaceOf(sheet),
        subject: kindOf(kind).name,
        expected: columns,
        received: '没有找到',
        data: { columns },
      };
    }
  }
  for (const { kind, sheet } of unrecognised(ledger)) {
    const expected = Object.values(kindOf(kind).columns)
      .filter(({ required }) => required)
      .map(({ title }) => title)
      .join('、');
    const place = { sheet, row: 1, column: 1 };
    yield { says: 'unrecognised', place, subject: kindOf(kind).name, expected, received: '表头无法识别' };
  }
}

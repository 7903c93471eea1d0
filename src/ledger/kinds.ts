import { admission } from './sheets/admission';
import { appraisal } from './sheets/appraisal';
import { care } from './sheets/care';
import { committee } from './sheets/committee';
import { dues } from './sheets/dues';
import { duty } from './sheets/duty';
import { election } from './sheets/election';
import { facility } from './sheets/facility';
import { group } from './sheets/group';
import { inspection } from './sheets/inspection';
import { lecture } from './sheets/lecture';
import { lifeMeeting } from './sheets/life-meeting';
import { meeting } from './sheets/meeting';
import { memberAppraisal } from './sheets/member-appraisal';
import { plan } from './sheets/plan';
import { profile } from './sheets/profile';
import { promise } from './sheets/promise';
import { roster } from './sheets/roster';
import { service } from './sheets/service';
import { study } from './sheets/study';
import { summary } from './sheets/summary';
import { talk } from './sheets/talk';
import { themeDay } from './sheets/theme-day';
import type { AnyKind, LedgerRecord, RecordOf } from './sheet-kind';

/** Every kind of ledger sheet, in the order of the template. */
export const KINDS = {
  profile,
  roster,
  committee,
  group,
  election,
  duty,
  plan,
  meeting,
  themeDay,
  lecture,
  lifeMeeting,
  memberAppraisal,
  talk,
  admission,
  study,
  dues,
  care,
  service,
  appraisal,
  inspection,
  summary,
  facility,
  promise,
};

export type Kind = keyof typeof KINDS;

/** Part of a local programme, not of the ledgers that every branch keeps. */
export const OPTIONAL_KINDS: ReadonlySet<Kind> = new Set(['promise']);

export type KindRecord<K extends Kind> = RecordOf<(typeof KINDS)[K]>;

/** A record of whatever kind, seen through its columns' ids. */
export type AnyRecord = LedgerRecord<AnyKind['columns']>;

export const KIND_IDS = Object.keys(KINDS) as readonly Kind[];

export function kindOf(kind: Kind): AnyKind {
  return KINDS[kind];
}

import type { Field } from '../../ledger/field';
import { valueOf } from '../../ledger/field';
import { KIND_IDS, type Kind } from '../../ledger/kinds';
import { dayText, spanText, type DateSpan } from '../../values/date-interval';
import { PlaceSet } from '../../workbook/place-set';
import { fieldIn, rowName, type Row } from '../check/entries';
import type { Hit } from '../check/hit';
import type { StartSweep } from '../check/sweep';

/**
 * The dates of what has been done; plans and deadlines lie ahead by right. That a 销号 (S12-3) or a visit (S21-4) is said to
 * be in the future is told by those rules.
 */
const DONE: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  roster: ['born', 'appliedOn', 'joinedOn', 'fullSince', 'arrivedOn'],
  committee: ['since'],
  group: ['formedOn'],
  election: ['requestedOn', 'approvedOn', 'heldOn', 'reportedOn', 'resultApprovedOn'],
  meeting: ['date'],
  themeDay: ['date'],
  lecture: ['date'],
  lifeMeeting: ['studyOn', 'date'],
  memberAppraisal: ['date'],
  talk: ['date'],
  admission: [
    ...['appliedOn', 'talkOn', 'activistOn', 'filedOn', 'candidateOn', 'consentOn', 'reviewedOn', 'committeeOn'],
    ...['preExaminedOn', 'meetingOn', 'committeeTalkOn', 'approvedOn', 'oathOn', 'fullRequestedOn', 'fullMeetingOn'],
    ...['fullApprovedOn', 'filedAwayOn'],
  ],
  study: ['date'],
  dues: ['paidOn'],
  service: ['date', 'answeredOn'],
  appraisal: ['date'],
  inspection: ['date'],
  summary: ['date'],
  facility: ['checkedOn'],
  promise: ['madeOn', 'keptOn'],
};

/** What a branch can only do once it is there; people's own dates and training elsewhere may well be older. */
const OF_THE_BRANCH: Readonly<Partial<Record<Kind, string>>> = {
  election: 'heldOn',
  meeting: 'date',
  themeDay: 'date',
  lecture: 'date',
  lifeMeeting: 'date',
  memberAppraisal: 'date',
  talk: 'date',
  care: 'date',
  service: 'date',
  summary: 'date',
};

interface Asked {
  readonly id: string;
  readonly isDone: boolean;
  readonly isOfBranch: boolean;
}

const ASKED: ReadonlyMap<Kind, readonly Asked[]> = new Map(
  KIND_IDS.map((kind) => {
    const own = OF_THE_BRANCH[kind];
    const done = [...(DONE[kind] ?? []), 'registeredOn'];
    const ids = new Set([...done, ...(own === undefined ? [] : [own])]);
    return [kind, [...ids].map((id) => ({ id, isDone: done.includes(id), isOfBranch: id === own }))];
  }),
);

/** G-01: error only when no day that the entry may mean is possible. */
export const possibleDates: StartSweep = ({ profile, asOf }) => {
  const founded = profile && valueOf(profile.foundedOn);
  const seen = new PlaceSet();
  const hits: Hit[] = [];
  return {
    row: (row) => {
      for (const { id, isDone, isOfBranch } of ASKED.get(row.kind) ?? []) {
        const field = fieldIn(row, id) as Field<DateSpan> | undefined;
        const date = field && valueOf(field);
        if (field === undefined || date === undefined || !seen.add(field.place)) continue;
        if (isDone && date.from > asOf)
          hits.push({ says: 'future', ...foundIn(row, field, date), expected: `不晚于${dayText(asOf)}` });
        if (isOfBranch && founded !== undefined && date.to < founded.from)
          hits.push({ says: 'beforeFounding', ...foundIn(row, field, date), expected: `${spanText(founded)}以后` });
      }
    },
    answers: () => hits,
  };
};

function foundIn(row: Row, { place }: Field<unknown>, date: DateSpan): Pick<Hit, 'place' | 'subject' | 'received'> {
  return { place, subject: rowName(row), received: spanText(date) };
}

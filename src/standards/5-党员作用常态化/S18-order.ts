import { valueOf } from '../../ledger/field';
import type { AdmissionRecord } from '../../ledger/sheets/admission';
import { spanText, surelyBefore, type DateSpan } from '../../values/date-interval';
import type { Abstention, Hit } from '../check/hit';
import { endOfCultivation } from './S18-inspections';
import type { Person } from './S18-person';

interface Step {
  readonly label: string;
  /** What comes directly before it; where that has no date, what comes before that. */
  readonly after: readonly StepId[];
  /** Its own order is told by another rule: S18-6, S18-7, S18-10, S18-12, S18-16, S18-21. */
  readonly told?: true;
}

type StepId = Exclude<
  {
    [Id in keyof AdmissionRecord]: Id extends `${string}On` | `${string}From` | `${string}To` ? Id : never;
  }[keyof AdmissionRecord],
  'registeredOn' | 'extendedTo'
>;

/** 政审 and 培训 may come in either order, and so may 上级同意 and the listing. */
const STEPS: Readonly<Partial<Record<StepId, Step>>> = {
  appliedOn: { label: '申请', after: [] },
  talkOn: { label: '谈话', after: ['appliedOn'] },
  activistOn: { label: '确定积极分子', after: ['talkOn'] },
  filedOn: { label: '积极分子备案', after: ['activistOn'] },
  noticeFrom: { label: '公示开始', after: ['activistOn'] },
  noticeTo: { label: '公示结束', after: ['noticeFrom'] },
  candidateOn: { label: '确定发展对象', after: ['noticeFrom'], told: true },
  consentOn: { label: '上级同意', after: ['activistOn'] },
  reviewedOn: { label: '政审', after: ['candidateOn'] },
  trainingFrom: { label: '培训开始', after: ['candidateOn'] },
  trainingTo: { label: '培训结束', after: ['trainingFrom'] },
  committeeOn: { label: '支委会审查', after: ['reviewedOn', 'trainingTo'] },
  preExaminedOn: { label: '预审', after: ['trainingTo', 'consentOn'] },
  meetingOn: { label: '支部大会', after: ['preExaminedOn'] },
  committeeTalkOn: { label: '党委谈话', after: ['meetingOn'] },
  approvedOn: { label: '审批', after: ['meetingOn'] },
  oathOn: { label: '宣誓', after: ['approvedOn'] },
  fullRequestedOn: { label: '转正申请', after: ['approvedOn'] },
  fullMeetingOn: { label: '转正大会', after: ['fullRequestedOn'] },
  fullApprovedOn: { label: '转正审批', after: ['fullMeetingOn'] },
  filedAwayOn: { label: '归档', after: ['fullApprovedOn'] },
};

/** Each step against those directly before it; 考察 between becoming 积极分子 and the 公示. */
export function stepsInOrder({ record, name }: Person): readonly (Hit | Abstention)[] {
  const said: Hit[] = [];
  for (const [id, { label, told }] of Object.entries(STEPS) as [StepId, Step][]) {
    const date = valueOf(record[id]);
    if (date === undefined || told === true) continue;
    const earlier = datedBefore(record, id).find((one) => surelyBefore(date, one.date));
    if (earlier === undefined) continue;
    said.push(reversed(name, record[id].place, { label, date }, earlier));
  }
  const activist = valueOf(record.activistOn);
  const end = endOfCultivation({ record, name });
  for (const date of valueOf(record.inspections) ?? []) {
    const { place } = record.inspections;
    if (activist !== undefined && surelyBefore(date, activist))
      said.push(reversed(name, place, { label: '考察', date }, { label: '确定积极分子', date: activist }));
    if (end === undefined || !surelyBefore(end, date)) continue;
    const [received, notice] = [spanText(date), spanText(end)];
    const found = { place, subject: `${name}${received}考察`, expected: `${notice}以前`, received };
    said.push({ says: 'inspectedAfter', severity: 'info', ...found, data: { person: name, notice } });
  }
  return said;
}

interface Dated {
  readonly label: string;
  readonly date: DateSpan;
}

function datedBefore(record: AdmissionRecord, id: StepId): readonly Dated[] {
  return (STEPS[id]?.after ?? []).flatMap((before) => {
    const date = valueOf(record[before]);
    const label = STEPS[before]?.label ?? '';
    return date === undefined ? datedBefore(record, before) : [{ label, date }];
  });
}

function reversed(person: string, place: Hit['place'], { label, date }: Dated, earlier: Dated): Hit {
  return {
    says: 'reversed',
    place,
    subject: `${person}${label}`,
    expected: `${spanText(earlier.date)}或以后`,
    received: spanText(date),
    data: { person, step: label, earlier: earlier.label, before: spanText(earlier.date) },
  };
}

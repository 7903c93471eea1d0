import { changed, replaced } from '../../support/ledger';
import type { FiringCase } from './firing-case';

export const S05_CASES: readonly FiringCase[] = [
  {
    rule: 'S05-1',
    says: 'noDuty',
    change: (sheets) => replaced(sheets, '责任清单', (rows) => rows.slice(0, 4)),
    at: '支委会成员!A7',
    severity: 'error',
  },
  {
    rule: 'S05-2',
    says: 'lacks',
    change: (sheets) => changed(sheets, '责任清单', 1, { 责任内容: '无' }),
    at: '责任清单!D4',
    severity: 'warn',
  },
  {
    rule: 'S05-2',
    says: 'openEnded',
    change: (sheets) => changed(sheets, '责任清单', 1, { 完成时限: '长期坚持' }),
    at: '责任清单!F4',
    severity: 'info',
  },
  {
    rule: 'S05-3',
    says: 'notOnRoster',
    change: (sheets) => changed(sheets, '责任清单', 4, { 责任人: '吴建国、石大川' }),
    at: '责任清单!B7',
    severity: 'error',
  },
  {
    rule: 'S05-3',
    says: 'notOnCommittee',
    change: (sheets) => changed(sheets, '责任清单', 4, { 责任人: '吴建国、孙立新' }),
    at: '责任清单!B7',
    severity: 'info',
  },
  {
    rule: 'S05-4',
    says: 'overdue',
    change: (sheets) => changed(sheets, '责任清单', 2, { 完成情况: '进行中' }),
    at: '责任清单!G5',
    severity: 'warn',
  },
  { rule: 'S05-5', says: 'noList', parameters: { 'S05-5.monthly': true }, at: '责任清单!A2', severity: 'warn' },
  {
    rule: 'S05-6',
    says: 'alike',
    change: (sheets) =>
      changed(sheets, '责任清单', 3, {
        责任内容: sheets['责任清单']?.[2]?.['责任内容'] ?? null,
        工作措施: sheets['责任清单']?.[2]?.['工作措施'] ?? null,
      }),
    at: '责任清单!D6',
    severity: 'info',
  },
];

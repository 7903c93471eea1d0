import { isBlank } from '../../ledger/field';
import type { Kind } from '../../ledger/kinds';
import { groupBy } from '../../values/group-by';
import { placeName } from '../../workbook/address';
import { byColumn, columnName, fieldIn, rowName, type Entry, type Row } from '../check/entries';
import type { Hit } from '../check/hit';
import type { StartSweep } from '../check/sweep';

/**
 * What has to be filled in whatever the case. Required columns of which another rule says that they are blank (S05-2, S06-4,
 * S12-2, S13-3, S15-1, S16-9, S18, S20-5, …), and those that only some records need, are not among them.
 */
const ALWAYS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  profile: [
    ...['name', 'superior', 'foundedOn', 'members', 'fullMembers', 'probationary', 'secretary', 'termFrom', 'termTo'],
  ],
  roster: ['name', 'sex', 'born', 'idNumber', 'category', 'joinedOn'],
  committee: ['name', 'post', 'since'],
  group: ['name'],
  election: ['heldOn', 'due', 'present', 'issued', 'returned', 'candidates', 'seats', 'supervisors'],
  duty: ['post'],
  plan: ['period', 'task', 'state'],
  meeting: ['type'],
  themeDay: ['form'],
  lecture: ['lecturerPost', 'hours'],
  memberAppraisal: ['year', 'name', 'category', 'date'],
  talk: ['date', 'talkers', 'partners', 'content'],
  admission: ['name'],
  study: ['name', 'date', 'title', 'organiser', 'hours'],
  dues: ['name', 'rate', 'monthlyDue'],
  care: ['date', 'people', 'visitors'],
  service: ['date', 'place', 'content', 'people', 'size', 'hours'],
  appraisal: ['year', 'name', 'date'],
  inspection: ['date', 'inspectors', 'problem'],
  summary: ['year', 'period', 'date', 'author', 'work'],
  facility: ['item'],
  promise: ['name', 'promise', 'madeOn', 'dueBy'],
};

/** Fewer blank cells are told row by row, even where the column holds nothing else. */
const FEWEST_IN_COLUMN = 3;

/** S23-2: a column that nobody has filled in is told once, other blanks record by record. */
export const requiredCells: StartSweep = () => {
  const blanks: Entry[] = [];
  const partly = new Set<string>();
  return {
    column: (sheet, id, column) => {
      if (ALWAYS[sheet.kind]?.includes(id) !== true) return undefined;
      let isPartly = false;
      return (field, row) => {
        if ((isPartly && !isBlank(field)) || isContinued(row)) return;
        if (isBlank(field)) {
          blanks.push({ ...row, id, column, field });
          return;
        }
        isPartly = true;
        partly.add(columnName(sheet, id));
      };
    },
    answers: () => told(blanks, partly),
  };
};

/** `partly`: the names of the columns in which something stands. */
function* told(blanks: readonly Entry[], partly: ReadonlySet<string>): Generator<Hit> {
  const seen = new Set<string>();
  const whole = new Set<string>();
  for (const [name, blank] of byColumn(blanks)) {
    const [first] = blank;
    if (first === undefined || partly.has(name) || blank.length < FEWEST_IN_COLUMN) continue;
    whole.add(name);
    yield {
      says: 'column',
      place: first.field.place,
      subject: name,
      expected: '逐行填写，没有的填“无”',
      received: `${blank.length}行空白`,
      data: { count: blank.length },
    };
  }
  const rest = blanks.filter((blank) => !whole.has(nameOf(blank)));
  for (const row of groupBy(rest, ({ record }) => record).values()) {
    const own = row.filter(({ field }) => !seen.has(placeName(field.place)));
    own.forEach(({ field }) => seen.add(placeName(field.place)));
    const [first] = own;
    if (first === undefined) continue;
    const titles = own.map(({ column }) => column.title).join('、');
    yield {
      says: 'row',
      place: first.field.place,
      subject: rowName(first),
      expected: `填写${titles}`,
      received: '空白',
      data: { titles },
    };
  }
}

function nameOf({ sheet, id }: Entry): string {
  return columnName(sheet, id);
}

/** Further candidates of one election stand below it without its dates. */
function isContinued(row: Row): boolean {
  if (row.kind !== 'election') return false;
  const [term, heldOn] = [fieldIn(row, 'term'), fieldIn(row, 'heldOn')];
  return term !== undefined && heldOn !== undefined && isBlank(term) && isBlank(heldOn);
}

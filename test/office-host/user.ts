import { areaName, parseArea } from '../../src/workbook/address';
import { enterValues } from './classes/range-cells';
import type { Session } from './classes/session';
import { findSheet, type Sheet } from './book';
import type { EventEntry } from './wire';

export type Origin = 'user' | 'coauthor' | 'addin';

/** Plays the person in front of Excel. */
export class User {
  constructor(
    private readonly session: Session,
    private readonly announce: (sheet: Sheet, address: string, origin: Origin) => void,
  ) {}

  /** Brings a sheet to the front. */
  activate(name: string): void {
    const sheet = this.sheet(name);
    this.session.book.activeSheet = sheet.id;
    this.session.activated(sheet);
  }

  /** Types into a cell or area of the workbook. */
  edit(sheet: string, address: string, value: string | number | boolean): void {
    this.enter(sheet, address, value, 'user');
  }

  /** Somebody else types into the shared workbook. */
  coauthorEdit(sheet: string, address: string, value: string | number | boolean): void {
    this.enter(sheet, address, value, 'coauthor');
  }

  /** `验收评分表!H6` of what was last selected, by anyone. */
  selection(): string {
    return this.session.book.selection;
  }

  private enter(name: string, address: string, value: string | number | boolean, origin: Origin): void {
    const sheet = this.sheet(name);
    const area = parseArea(address);
    if (area === undefined) throw new Error(`no such place: ${name}!${address}`);
    enterValues(this.session, sheet, area, value);
    this.announce(sheet, areaName(area), origin);
  }

  private sheet(name: string): Sheet {
    const sheet = findSheet(this.session.book, name);
    if (sheet === undefined) throw new Error(`no such sheet: ${name}`);
    return sheet;
  }
}

const DATA_CHANGED = 10;
const ACTIVATED = 11;

export function activationEvent(sheet: Sheet): EventEntry {
  return {
    messageCategory: 65_536,
    messageType: ACTIVATED,
    targetId: 'Workbook',
    message: JSON.stringify({ worksheetId: sheet.id }),
  };
}

/** The event message of a changed area. */
export function changeEvent(sheet: Sheet, address: string, origin: Origin): EventEntry {
  return {
    messageCategory: 65_536,
    messageType: DATA_CHANGED,
    targetId: 'Workbook',
    message: JSON.stringify({
      changeType: 'RangeEdited',
      source: origin === 'coauthor' ? 'Remote' : 'Local',
      worksheetId: sheet.id,
      address,
      referenceId: '',
      shiftDirection: 'None',
      triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    }),
  };
}

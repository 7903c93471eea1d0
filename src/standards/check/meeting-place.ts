import { valueOf } from '../../ledger/field';
import { headerPlaceOf } from '../../ledger/header-place';
import type { MeetingType } from '../../ledger/sheets/meeting';
import type { Place } from '../../workbook/address';
import type { CheckContext } from './context';

/** The header of the sheet that holds meetings of the type, where an office keeps a sheet for each. */
export function meetingPlace({ ledger, sheetPlace }: CheckContext, type: MeetingType): Place {
  const own = ledger.sheets.meeting.find(({ records }) => records.some((record) => valueOf(record.type) === type));
  return own === undefined ? sheetPlace('meeting') : headerPlaceOf(own);
}

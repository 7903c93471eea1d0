import { cellName, type Place } from '../../workbook/address';
import { HostError } from '../../workbook/host-error';
import { toHostError } from './host-errors';
import { passing } from './in-excel';

/** Selects the cell. A hidden sheet is not unhidden: that would change the user's workbook. */
export async function revealPlace(context: Excel.RequestContext, { sheet, row, column }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
  worksheet.activate();
  passing(worksheet.getRange(cellName(row, column))).select();
  try {
    await context.sync();
  } catch (error) {
    throw (await isHidden(context, sheet)) ? hidden(sheet) : toHostError(error);
  }
  if (worksheet.isNullObject) throw new HostError('missingSheet', { sheet });
}

async function isHidden(context: Excel.RequestContext, sheet: string): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
  const found = await context.sync().then(
    () => !worksheet.isNullObject,
    () => false,
  );
  return found && worksheet.visibility !== 'Visible';
}

function hidden(sheet: string): HostError {
  return new HostError('hiddenSheet', { sheet });
}

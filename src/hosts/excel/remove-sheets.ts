import { HostError } from '../../workbook/host-error';
import { toHostError } from './host-errors';

/**
 * Takes the sheets out, as the last thing of a write: a sheet that is gone can not be brought back with its looks. When Excel
 * fails, it is looked at what is still there: with nothing gone the error is thrown and the write can be taken back; once
 * any is gone the others follow. Throws `HostError` `restoreFailed` when neither can be done. Lets events through again.
 */
export async function removeSheets(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  try {
    await removeAtOnce(context, sheets);
  } catch (error) {
    try {
      const left = await stillThere(context, sheets);
      if (left.length < sheets.length) return await removeAtOnce(context, left);
    } catch (cause) {
      throw new HostError('restoreFailed', { detail: toHostError(error).message.replace(/。$/, '') }, { cause });
    }
    throw error;
  }
}

async function removeAtOnce(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  context.runtime.enableEvents = false;
  for (const sheet of sheets) context.workbook.worksheets.getItemOrNullObject(sheet).delete();
  context.runtime.enableEvents = true;
  await context.sync();
}

async function stillThere(context: Excel.RequestContext, sheets: readonly string[]): Promise<string[]> {
  const found = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  context.runtime.enableEvents = true;
  await context.sync();
  return sheets.filter((_, index) => found[index]?.isNullObject === false);
}

import type { Visibility } from '../../workbook/grid';
import { isNotWorksheet } from './host-errors';
import { queueTexts, type Written } from './notes';
import type { SheetHead } from './read-sheets';

export interface WorkbookHeads {
  readonly heads: readonly SheetHead[];
  readonly texts: readonly Written[];
  /** Whether the sheets say if they are protected. */
  readonly tellsProtection: boolean;
  /** Whether every formula has its result, and Excel calculates by itself. */
  readonly calculated: boolean;
}

/**
 * One sync for what the workbook says about itself, which is then loaded in `context.workbook`, its sheets, and the texts
 * beside cells. One chart or macro sheet that knows no protection may fail it all: then it is asked without.
 */
export async function readHeads(context: Excel.RequestContext): Promise<WorkbookHeads> {
  try {
    return await ask(context, true);
  } catch (error) {
    if (!isNotWorksheet(error)) throw error;
  }
  return ask(context, false);
}

async function ask(context: Excel.RequestContext, withProtection: boolean): Promise<WorkbookHeads> {
  const { workbook, application } = context;
  workbook.load('name,readOnly');
  application.load('calculationMode,calculationState');
  workbook.protection.load('protected');
  const properties = ['items/id', 'items/name', 'items/visibility'];
  if (withProtection) properties.push('items/protection/protected');
  const sheets = workbook.worksheets.load(properties.join());
  const texts = queueTexts(context);
  await context.sync();
  const heads = sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibility(sheet.visibility),
    tellsHidden: withProtection && !sheet.protection.protected,
  }));
  const calculated = application.calculationMode === 'Automatic' && application.calculationState === 'Done';
  return { heads, texts: texts(), tellsProtection: withProtection, calculated };
}

function visibility(value: string): Visibility {
  if (value === 'Visible') return 'visible';
  return value === 'Hidden' ? 'hidden' : 'veryHidden';
}

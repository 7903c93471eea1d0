import { branchSample } from '../../samples/branch';
import { ledgerTemplate } from '../ledger/template';
import { DEFAULT_RUBRIC_LABEL } from '../rubric/default-rubric';
import { rubricTemplate } from '../rubric/template';
import type { Workbook } from '../workbook/host';
import type { WritePlan } from '../workbook/plan';

/** The sample is a table half way through an inspection, with the slips that scoring by hand brings; all made up. */
const TEMPLATES = { rubric: rubricTemplate, ledger: ledgerTemplate, sample: branchSample } as const;
export type TemplateName = keyof typeof TEMPLATES;

/** What has to be said of the scoring table that we offer: it is an illustration and no office's own. */
export const RUBRIC_TEMPLATE_NOTE = DEFAULT_RUBRIC_LABEL;

/** The sheets of a template that the workbook does not have yet; a sheet of that name, whatever is on it, is left alone. */
export function planTemplate(name: TemplateName, workbook: Workbook): WritePlan {
  const taken = new Set(workbook.grids.map(({ sheet }) => sheet.toLowerCase()));
  return { sheets: TEMPLATES[name]().sheets.filter(({ sheet }) => !taken.has(sheet.toLowerCase())) };
}

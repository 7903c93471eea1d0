import { buildXlsx } from '../../hosts/xlsx/new-workbook';
import { ledgerTemplate } from '../../ledger/template';
import { rubricTemplate } from '../../rubric/template';

const PLANS = { rubric: rubricTemplate, ledger: ledgerTemplate };

export type TemplateName = keyof typeof PLANS;

/** An empty workbook to fill in. */
export function templateBytes(name: TemplateName): Uint8Array {
  return buildXlsx(PLANS[name]());
}

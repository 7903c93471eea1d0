import { HostError } from '../../workbook/host-error';
import type { WritePlan } from '../../workbook/plan';
import { addContentType, CONTENT_TYPE, CONTENT_TYPES_PART } from './package/content-types';
import { namespacesOf, XML_DECLARATION } from './package/namespaces';
import { OpcPackage } from './package/opc-package';
import { addRelationship } from './package/relationships';
import { WorkbookFile } from './read/workbook-file';
import { applyPlan } from './write/apply-plan';
import { inflateAnywhere } from './zip/unpack';

const WORKBOOK_PART = 'xl/workbook.xml';

/**
 * A new workbook that holds just the plan's sheets, all of which carry `create`. The same plan always gives the same bytes.
 * Throws `HostError` when the plan can not be written.
 */
export function buildXlsx(plan: WritePlan): Uint8Array {
  const { file, report } = applyPlan(new WorkbookFile(blankPackage()), plan);
  if (report.conflicts.length > 0) throw new HostError('writeFailed', { detail: '新工作簿里没有可替换的内容' });
  return file.parts.bytes();
}

/** A workbook without a sheet, which no program would open. */
function blankPackage(): OpcPackage {
  const parts = OpcPackage.empty(inflateAnywhere);
  const namespaces = namespacesOf(new Map());
  const { main, relationships } = namespaces;
  parts.setText(
    CONTENT_TYPES_PART,
    `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  addRelationship(parts, '', 'officeDocument', WORKBOOK_PART, namespaces);
  parts.setText(
    WORKBOOK_PART,
    `${XML_DECLARATION}<workbook xmlns="${main}" xmlns:r="${relationships}">` +
      '<bookViews><workbookView/></bookViews><sheets/></workbook>',
  );
  addContentType(parts, WORKBOOK_PART, CONTENT_TYPE.workbook);
  return parts;
}

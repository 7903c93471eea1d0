import type { Visibility } from '../../../workbook/grid';
import { HostError } from '../../../workbook/host-error';
import { LIMITS } from '../limits';
import { relatedPart, relationships } from '../package/relationships';
import type { OpcPackage } from '../package/opc-package';
import { otherPackage } from '../recognise';
import { child, isTrue, listed, parseXml, prefixedAttribute } from '../xml/element';
import { LABEL } from './labels';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
  /** Place among all tabs, chart sheets counted. */
  readonly tab: number;
}

/** What the workbook part says: its sheets in tab order, and how the others are to be read. */
export interface WorkbookPart {
  readonly part: string;
  /** Worksheets only. */
  readonly sheets: readonly SheetEntry[];
  /** Names of all tabs, chart and macro sheets included. */
  readonly tabNames: readonly string[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
}

/** Throws `HostError` `notWorkbook` when the package holds something else. */
export function readWorkbookPart(parts: OpcPackage): WorkbookPart {
  const part = relatedPart(parts, '', 'officeDocument');
  if (part === undefined || !parts.has(part)) throw otherPackage(parts);
  if (!part.toLowerCase().endsWith('.xml')) throw otherPackage(parts);
  const root = parseXml(parts.text(part, LABEL.workbook), LABEL.workbook);
  if (root.local !== 'workbook') throw otherPackage(parts);
  const tabs = listed(root, 'sheets');
  if (tabs.length > LIMITS.sheets) throw new HostError('tooLarge', { detail: `工作表超过 ${LIMITS.sheets} 张` });
  const targets = new Map(relationships(parts, part).map((one) => [one.id, one]));
  const sheets = tabs.flatMap((element, tab): SheetEntry[] => {
    const name = element.attributes.get('name') ?? '';
    const target = targets.get(prefixedAttribute(element, 'id') ?? '');
    if (target === undefined) throw new HostError('corrupt', { detail: `缺少${LABEL.sheet(name)}` });
    if (target.kind !== 'worksheet' || target.target === undefined) return [];
    return [{ name, visibility: visibility(element.attributes.get('state')), part: target.target, tab }];
  });
  if (new Set(sheets.map((sheet) => sheet.part.toLowerCase())).size < sheets.length) {
    throw new HostError('corrupt', { detail: '几张工作表共用同一份内容' });
  }
  return {
    part,
    sheets,
    tabNames: tabs.map(({ attributes }) => attributes.get('name') ?? ''),
    date1904: isTrue(child(root, 'workbookPr')?.attributes.get('date1904')),
    structureProtected: isTrue(child(root, 'workbookProtection')?.attributes.get('lockStructure')),
  };
}

function visibility(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

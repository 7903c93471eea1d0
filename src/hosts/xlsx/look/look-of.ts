import { HostError } from '../../../workbook/host-error';
import { relatedPart } from '../package/relationships';
import { LABEL } from '../read/labels';
import type { WorkbookFile } from '../read/workbook-file';
import { parseXml, type XmlElement } from '../xml/element';
import { cellLooks } from './cell-looks';
import { themeColors } from './colors';
import type { CellLook, SheetLook } from './sheet-look';

// A file is asked sheet by sheet, and each change makes a new one.
const looks = new WeakMap<WorkbookFile, readonly CellLook[]>();

/** The look of the worksheet with this name. Throws `HostError` `missingSheet`, or `corrupt`. */
export function lookOf(file: WorkbookFile, sheet: string): SheetLook {
  const entry = file.entry(sheet);
  if (entry === undefined) throw new HostError('missingSheet', { sheet });
  let styles = looks.get(file);
  if (styles === undefined) looks.set(file, (styles = stylesOf(file)));
  return file.look(entry).look(styles);
}

function stylesOf(file: WorkbookFile): readonly CellLook[] {
  const styles = file.stylesPart();
  if (styles === undefined) return [];
  const theme = relatedPart(file.parts, file.workbook.part, 'theme');
  return cellLooks(part(file, styles), themeColors(theme === undefined ? undefined : optional(file, theme)));
}

function part({ parts }: WorkbookFile, name: string): XmlElement {
  return parseXml(parts.text(name, LABEL.styles), LABEL.styles);
}

function optional(file: WorkbookFile, name: string): XmlElement | undefined {
  return file.parts.has(name) ? part(file, name) : undefined;
}

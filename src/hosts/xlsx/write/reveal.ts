import { cellName, type Place } from '../../../workbook/address';
import { HostError } from '../../../workbook/host-error';
import type { OpcPackage } from '../package/opc-package';
import { LABEL } from '../read/labels';
import type { WorkbookFile } from '../read/workbook-file';
import { Edits } from '../xml/edits';
import { isTrue, readElement, type XmlElement } from '../xml/element';
import { XmlScanner } from '../xml/scanner';
import { element } from '../xml/schema-order';
import { activateTab } from './workbook-xml';

/** The workbook opening on this cell, everything else as it was. Throws `HostError` `missingSheet`. */
export function revealPlace(file: WorkbookFile, place: Place): WorkbookFile {
  const target = file.entry(place.sheet);
  if (target === undefined) throw new HostError('missingSheet', { sheet: place.sheet });
  const parts = file.parts.copy();
  const { part, sheets } = file.workbook;
  changeText(parts, part, LABEL.workbook, (text) => activateTab(text, target.tab));
  for (const entry of sheets) {
    const selected = entry === target ? cellName(place.row, place.column) : undefined;
    changeText(parts, entry.part, LABEL.sheet(entry.name), (text, label) => selectIn(text, label, selected));
  }
  return file.changedTo(parts, new Set());
}

function changeText(
  parts: OpcPackage,
  name: string,
  label: string,
  change: (text: string, label: string) => string,
): void {
  const before = parts.text(name, label);
  const after = change(before, label);
  if (after !== before) parts.setText(name, after);
}

/** Sheets that stay selected together would all take what is typed into one, so every other sheet is deselected. */
function selectIn(text: string, label: string, cell: string | undefined): string {
  const edits = new Edits(text);
  for (const view of sheetViews(text, label)) {
    if (cell === undefined) {
      if (isTrue(view.attributes.get('tabSelected'))) edits.setAttribute(view, 'tabSelected', '0');
      continue;
    }
    edits.setAttribute(view, 'tabSelected', '1');
    const pane = view.children.find(({ local }) => local === 'pane')?.attributes.get('activePane');
    const selections = view.children.filter(({ local }) => local === 'selection');
    const selection = selections.find(({ attributes }) => attributes.get('pane') === pane);
    if (selection !== undefined)
      edits.setAttribute(selection, 'activeCell', cell).setAttribute(selection, 'sqref', cell);
    else {
      const inPane = pane === undefined ? '' : ` pane="${pane}"`;
      const prefix = view.name.slice(0, view.name.length - view.local.length);
      edits.append(view, element(prefix, 'selection', `${inPane} activeCell="${cell}" sqref="${cell}"`));
    }
  }
  return edits.apply();
}

/** Read without going into the cells, which stand behind them. */
function sheetViews(text: string, label: string): readonly XmlElement[] {
  const scanner = new XmlScanner(text, label);
  scanner.next();
  while (scanner.within(1)) {
    if (scanner.opens('sheetViews')) return readElement(scanner).children;
    if (scanner.opens('sheetData')) break;
    if (scanner.kind === 'open') scanner.skip();
  }
  return [];
}

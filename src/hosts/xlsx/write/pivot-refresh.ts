import type { OpcPackage } from '../package/opc-package';
import { relationships } from '../package/relationships';
import { LABEL } from '../read/labels';
import { Edits } from '../xml/edits';
import { child, parseXml } from '../xml/element';

/**
 * Lets pivot tables over changed sheets read their source anew when the file is opened. A source that names a table or a
 * range instead of a sheet is refreshed too, since it may lie there.
 */
export function refreshPivots(parts: OpcPackage, workbookPart: string, changedSheets: ReadonlySet<string>): void {
  for (const { kind, target } of relationships(parts, workbookPart)) {
    if (kind !== 'pivotCacheDefinition' || target === undefined || !parts.has(target)) continue;
    const text = parts.text(target, LABEL.pivot);
    const root = parseXml(text, LABEL.pivot);
    const cacheSource = child(root, 'cacheSource');
    const source = cacheSource && child(cacheSource, 'worksheetSource');
    const sheet = source?.attributes.get('sheet');
    if (source === undefined || (sheet !== undefined && !changedSheets.has(sheet))) continue;
    const refreshed = new Edits(text).setAttribute(root, 'refreshOnLoad', '1').apply();
    if (refreshed !== text) parts.setText(target, refreshed);
  }
}

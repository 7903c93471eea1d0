import { parseArea, type Area } from '../../../workbook/address';
import { UNCALCULATED, type Cell } from '../../../workbook/cell';
import { GridBuilder, type CellNote, type Grid, type GridOptions, type Visibility } from '../../../workbook/grid';
import { HostError } from '../../../workbook/host-error';
import { shownFormula } from '../formula/stored';
import { LIMITS } from '../limits';
import type { LookCollector } from '../look/look-collector';
import { isTrue } from '../xml/element';
import { XmlScanner } from '../xml/scanner';
import { decodeXstring } from '../xml/xstring';
import { cellValue, withFormula, type CellContext } from './cell-value';
import { FormulaGroups, type ArrayFormula } from './formula-groups';
import { LABEL } from './labels';
import { Position } from './position';
import { readStringItem } from './string-item';

export interface SheetContent {
  readonly grid: Grid;
  readonly cellCount: number;
  readonly hasFormulas: boolean;
  /** Array formulas and data tables over more than one cell. */
  readonly arrays: readonly ArrayFormula[];
  /** The collector that was given along. */
  readonly look?: LookCollector;
}

export interface SheetSource {
  readonly name: string;
  readonly visibility: Visibility;
  readonly text: string;
  readonly notes: readonly CellNote[];
  /** Takes in the look of the sheet on the way. */
  readonly look?: LookCollector;
}

/**
 * Reads one worksheet part. `cellBudget` is how many filled cells may still be read from the workbook.
 * Throws `HostError` `corrupt`, `unsafe` or `tooLarge`.
 */
export function readSheet(source: SheetSource, context: CellContext, cellBudget: number): SheetContent {
  return new SheetReader(source, context, cellBudget).read();
}

type GridLook = GridOptions & { protected: boolean };

class SheetReader {
  private readonly scanner: XmlScanner;
  private readonly position: Position;
  private readonly groups = new FormulaGroups();
  private cellCount = 0;
  private hasFormulas = false;
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly look: GridLook;
  private readonly grid: GridBuilder;

  constructor(
    private readonly source: SheetSource,
    private readonly context: CellContext,
    private readonly cellBudget: number,
  ) {
    this.scanner = new XmlScanner(source.text, LABEL.sheet(source.name));
    this.position = new Position(this.scanner);
    // Filled in while reading: protection and merges stand behind the cells in the part.
    const { visibility, notes } = source;
    this.look = { visibility, protected: false, merges: this.merges, notes, hiddenRows: this.hiddenRows };
    this.grid = new GridBuilder(source.name, this.look);
  }

  read(): SheetContent {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.kind !== 'open' || scanner.depth !== 2) continue;
      if (scanner.is('sheetData')) this.readRows();
      else if (scanner.is('mergeCells')) this.readMerges();
      else if (scanner.is('sheetProtection')) this.look.protected = isTrue(scanner.attribute('sheet'));
      else if (this.source.look?.takes(scanner) !== true) scanner.skip();
    }
    const { cellCount, hasFormulas, groups, source } = this;
    return { grid: this.grid.build(), cellCount, hasFormulas, arrays: groups.arrays, look: source.look };
  }

  private readRows(): void {
    const { scanner, position } = this;
    while (scanner.within(2)) {
      if (scanner.kind !== 'open') continue;
      if (scanner.depth === 3 && scanner.is('row')) {
        position.enterRow();
        this.source.look?.row(scanner, position.row);
        if (this.isHiddenRow()) this.hiddenRows.add(position.row);
        this.groups.enterRow(position.row);
      } else if (scanner.depth === 4 && scanner.is('c')) this.readCell();
      else scanner.skip();
    }
  }

  /** Filtered rows are stored as hidden ones; a row without height is just as invisible. */
  private isHiddenRow(): boolean {
    return isTrue(this.scanner.attribute('hidden')) || Number(this.scanner.attribute('ht') ?? 1) === 0;
  }

  private readCell(): void {
    const { scanner, position } = this;
    position.enterCell(scanner.attribute('r'));
    const type = scanner.attribute('t');
    const style = Number(scanner.attribute('s') ?? 0);
    this.source.look?.cell(position.row, position.column, style);
    let value: string | undefined;
    let inline: string | undefined;
    let formula: string | undefined;
    while (scanner.within(4)) {
      if (scanner.kind !== 'open') continue;
      if (scanner.is('v')) value = scanner.innerText();
      else if (scanner.is('is')) inline = readStringItem(scanner);
      else if (scanner.is('f')) formula = this.readFormula();
      else scanner.skip();
    }
    if (type === 'str' && value !== undefined) value = decodeXstring(value);
    const result = cellValue({ type, style, value, inline }, this.context);
    formula ??= this.groups.arrayAt(position.row, position.column)?.formula;
    if (formula !== undefined) {
      const stored = value !== undefined || inline !== undefined || type === 'str';
      this.put(withFormula(stored ? result : { kind: 'error', code: UNCALCULATED }, shownFormula(formula)));
    } else if (result.kind !== 'empty') this.put(result);
  }

  private put(cell: Cell): void {
    this.cellCount += 1;
    if (this.cellCount > this.cellBudget)
      throw new HostError('tooLarge', { detail: `有内容的单元格超过 ${LIMITS.cells} 个` });
    this.grid.set(this.position.row, this.position.column, cell);
  }

  /** The formula in stored form; `undefined` for a bare `<f/>` that only asks for calculation. */
  private readFormula(): string | undefined {
    const { scanner } = this;
    const { row, column } = this.position;
    this.hasFormulas = true;
    const kind = scanner.attribute('t');
    const id = scanner.attribute('si');
    const area = parseArea(scanner.attribute('ref') ?? '');
    const inputs = [scanner.attribute('r1') ?? '', scanner.attribute('r2') ?? ''];
    const written = decodeXstring(scanner.innerText());
    if (written.length > LIMITS.formulaLength) throw scanner.corrupt('的公式过长');
    if (kind === 'shared' && written === '') return this.sharedFormula(id ?? '');
    if (kind === 'shared') this.groups.addShared(id ?? '', { row, column, formula: written });
    const formula = kind === 'dataTable' ? `TABLE(${inputs.join(',')})` : written;
    if ((kind === 'array' || kind === 'dataTable') && area !== undefined) {
      this.groups.addArray({ row, column, area, formula });
    }
    return formula === '' ? undefined : formula;
  }

  private sharedFormula(id: string): string {
    const formula = this.groups.sharedFormula(id, this.position.row, this.position.column);
    if (formula === undefined) throw this.scanner.corrupt('的共享公式缺少原公式');
    return formula;
  }

  private readMerges(): void {
    const { scanner } = this;
    while (scanner.within(2)) {
      if (scanner.kind !== 'open' || !scanner.is('mergeCell')) continue;
      const area = parseArea(scanner.attribute('ref') ?? '');
      if (area === undefined) throw scanner.corrupt('的合并单元格地址无效');
      this.merges.push(area);
      if (this.merges.length > LIMITS.mergesPerSheet) throw new HostError('tooLarge', { detail: '合并单元格过多' });
    }
  }
}

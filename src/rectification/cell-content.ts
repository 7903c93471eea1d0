import type { Cell } from '../workbook/cell';
import type { Content } from '../workbook/plan';

/** What the cell shows: a formula taken over from another sheet would speak of other cells there. */
export function cellContent(cell: Cell): Content {
  switch (cell.kind) {
    case 'text':
      return { kind: 'text', text: cell.text };
    case 'number':
      return { kind: 'number', value: cell.value };
    case 'date':
      return { kind: 'date', serial: cell.serial };
    case 'boolean':
      return { kind: 'text', text: cell.value ? 'TRUE' : 'FALSE' };
    case 'error':
    case 'empty':
      return { kind: 'blank' };
  }
}

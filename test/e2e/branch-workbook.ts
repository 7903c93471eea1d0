import { branchSample } from '../../samples/branch';
import { areaName, cellName } from '../../src/workbook/address';
import type { Content, WritePlan } from '../../src/workbook/plan';
import type { FixtureCell, FixtureWorkbook } from '../hosts/fixture-workbook';

/** The sample of a branch in the middle of an inspection, as a workbook for the stand-in. */
export function branchWorkbook(): FixtureWorkbook {
  return asFixture('党支部工作台账.xlsx', branchSample());
}

function asFixture(name: string, plan: WritePlan): FixtureWorkbook {
  return {
    name,
    sheets: plan.sheets.map(({ sheet, create, cells }) => ({
      name: sheet,
      merges: create?.merges?.map(areaName),
      cells: Object.fromEntries(
        cells.flatMap(({ row, column, content }) => {
          const cell = asCell(content);
          return cell === null ? [] : [[cellName(row, column), cell]];
        }),
      ),
    })),
  };
}

function asCell(content: Content): FixtureCell | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text === '' ? null : content.text;
    case 'number':
      return content.value;
    case 'date':
      return { date: content.serial };
    case 'boolean':
      return content.value;
    case 'error':
      return { error: content.code };
    case 'formula': {
      const { formula, result } = content;
      return { formula, result: typeof result === 'object' ? result.error : result };
    }
  }
}

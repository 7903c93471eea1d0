import { areaName, type Area } from '../../../src/workbook/address';
import type { Sheet } from '../book';
import { ExcelFailure } from '../failures';
import { WireObject } from '../wire-object';
import { checkWritable, type Session } from './session';

export class DataValidation extends WireObject {
  readonly className = 'DataValidation';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  set Rule(value: unknown) {
    checkWritable(this.session, this.sheet);
    const source = (value as { list?: { source?: string } }).list?.source ?? '';
    if (source.length > 255) throw new ExcelFailure('InvalidArgument', 'list longer than 255 characters');
    const area = areaName(this.area);
    this.sheet.validations = [...this.sheet.validations.filter((rule) => rule.area !== area), { area, rule: value }];
  }
  set ErrorAlert(value: unknown) {
    const rule = this.sheet.validations.find((one) => one.area === areaName(this.area));
    if (rule === undefined) throw new ExcelFailure('InvalidOperation', 'no rule');
    rule.errorAlert = value;
  }
}

import type { Area } from '../../../src/workbook/address';
import type { Sheet } from '../book';
import { WireObject } from '../wire-object';
import { fullAddress } from './address';
import { Range } from './range';
import { RangeFormat } from './range-format';
import type { Session } from './session';

export class RangeAreas extends WireObject {
  readonly className = 'RangeAreas';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    return this.list.map((area) => fullAddress(this.sheet.name, area)).join(',');
  }
  get AreaCount(): number {
    return this.list.length;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.list.map((area) => new Range(this.session, this.sheet, area)));
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.session, this.sheet, this.list);
  }
}

class RangeCollection extends WireObject {
  readonly className = 'RangeCollection';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  override collection(): readonly Range[] {
    return this.ranges;
  }
}

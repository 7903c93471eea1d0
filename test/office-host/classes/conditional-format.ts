import { areaName, type Area } from '../../../src/workbook/address';
import type { Sheet } from '../book';
import { HostNotImplemented } from '../failures';
import { WireObject } from '../wire-object';
import { checkWritable, type Session } from './session';

type State = Sheet['conditionalFormats'][number];

export class ConditionalFormatCollection extends WireObject {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  Add(type: string): ConditionalFormat {
    if (type !== 'Custom') throw new HostNotImplemented(this.className, `Add(${type})`);
    checkWritable(this.session, this.sheet);
    const state: State = { area: areaName(this.area), formula: '', fill: '', color: '' };
    this.sheet.conditionalFormats.push(state);
    return new ConditionalFormat(state, `CF${this.sheet.conditionalFormats.length}`);
  }
}

class ConditionalFormat extends WireObject {
  readonly className = 'ConditionalFormat';

  constructor(
    private readonly state: State,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): object {
    return { Id: this.id };
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.state);
  }
}

class CustomConditionalFormat extends WireObject {
  readonly className = 'CustomConditionalFormat';

  constructor(private readonly state: State) {
    super();
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.state);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.state);
  }
}

class ConditionalFormatRule extends WireObject {
  readonly className = 'ConditionalFormatRule';

  constructor(private readonly state: State) {
    super();
  }

  set Formula(value: string) {
    this.state.formula = value;
  }
}

class ConditionalRangeFormat extends WireObject {
  readonly className = 'ConditionalRangeFormat';

  constructor(private readonly state: State) {
    super();
  }

  get Fill(): ConditionalColor {
    return new ConditionalColor('ConditionalRangeFill', this.state, 'fill');
  }
  get Font(): ConditionalColor {
    return new ConditionalColor('ConditionalRangeFont', this.state, 'color');
  }
}

class ConditionalColor extends WireObject {
  constructor(
    readonly className: string,
    private readonly state: State,
    private readonly property: 'fill' | 'color',
  ) {
    super();
  }

  set Color(value: string) {
    this.state[this.property] = value;
  }
}

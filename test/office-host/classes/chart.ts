import { areaName } from '../../../src/workbook/address';
import type { ChartState, Sheet } from '../book';
import { ExcelFailure } from '../failures';
import { WireObject } from '../wire-object';
import type { Range } from './range';
import { checkWritable, type Session } from './session';

export class ChartCollection extends WireObject {
  readonly className = 'ChartCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  Add(type: string, source: Range): Chart {
    checkWritable(this.session, this.sheet);
    const state = { type, source: areaName(source.area), title: '', categories: '', legend: true, from: '', to: '' };
    this.sheet.charts.push(state);
    return new Chart(state, `C${this.sheet.charts.length}`);
  }
}

abstract class ChartPart extends WireObject {
  constructor(protected readonly state: ChartState) {
    super();
  }
}

class Chart extends ChartPart {
  readonly className = 'Chart';

  constructor(
    state: ChartState,
    private readonly id: string,
  ) {
    super(state);
  }

  override identity(): object {
    return { Id: this.id };
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.state);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.state);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.state);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.state);
  }
  SetPosition(from: string, to: string): void {
    this.state.from = from;
    this.state.to = to;
  }
}

class ChartTitle extends ChartPart {
  readonly className = 'ChartTitle';

  set Text(value: string) {
    this.state.title = value;
  }
}

class ChartLegend extends ChartPart {
  readonly className = 'ChartLegend';

  set Visible(value: boolean) {
    this.state.legend = value;
  }
}

class ChartSeriesCollection extends ChartPart {
  readonly className = 'ChartSeriesCollection';

  GetItemAt(index: number): ChartSeries {
    if (index !== 0) throw new ExcelFailure('InvalidArgument', 'one series only');
    return new ChartSeries(this.state);
  }
}

class ChartSeries extends ChartPart {
  readonly className = 'ChartSeries';

  SetXAxisValues(source: Range): void {
    this.state.categories = areaName(source.area);
  }
}

class ChartAxes extends ChartPart {
  readonly className = 'ChartAxes';

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.state);
  }
}

class ChartAxis extends ChartPart {
  readonly className = 'ChartAxis';

  set Maximum(value: number) {
    this.state.maximum = value;
  }
  set Minimum(value: number) {
    this.state.minimum = value;
  }
}

import type { Milli } from '../../values/milli';
import type { Problem } from '../../values/problem';
import type { Place } from '../../workbook/address';
import type { ItemPart } from '../rubric';

/** Points as stated for one item, and where. */
export interface StatedPoints {
  readonly points: Milli | null;
  readonly place: Place | null;
  readonly numeric: boolean;
  readonly parts: readonly ItemPart[];
  readonly problems: readonly Problem[];
}

export const UNSTATED: StatedPoints = { points: null, place: null, numeric: false, parts: [], problems: [] };

/** A category or section while its items are being gathered. */
export interface DraftCategory {
  readonly name: string;
  readonly place: Place;
  readonly points: Milli | null;
  /** 占20%: thousandths of a percent point. */
  readonly share: Milli | null;
}

/** An item while its rows are being gathered. */
export interface DraftItem {
  readonly row: number;
  lastRow: number;
  readonly category: DraftCategory | null;
  stated: StatedPoints;
  /** The item is a whole category, whose rows are its contents. */
  readonly whole?: boolean;
}

export interface DraftSum {
  readonly kind: 'total' | 'subtotal';
  readonly row: number;
  readonly items: readonly DraftItem[];
}

/** Text of a row outside the items: notes, and lines below the table. */
export interface DraftNote {
  readonly place: Place;
  readonly text: string;
}

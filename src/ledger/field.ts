import type { Parsed } from '../values/parsed';
import type { Place } from '../workbook/address';

/**
 * One entry of a record, with the cell behind it. `noColumn`: the sheet has no such column; the place is then its header.
 * `blank`, `declaredEmpty` (`无`, `—`, `不涉及`) and `unreadable` reasons tell why there is no value.
 */
export interface Field<Value> {
  readonly place: Place;
  /** As it reads in the cell; dates as `2025-03-05`. Identity numbers are masked, the value alone holds them. */
  readonly typed: string;
  readonly value: Parsed<Value>;
  /** A plain number in a column of numbers, kept as text: it is read, but Excel does not add it up. */
  readonly asText?: true;
}

/** The value, or `undefined` when it is blank, declared empty or unreadable. */
export function valueOf<Value>(field: Field<Value>): Value | undefined {
  return field.value.ok ? field.value.value : undefined;
}

/** No entry in a column that is there. */
export function isBlank(field: Field<unknown>): boolean {
  return !field.value.ok && field.value.reason === 'blank';
}

/** `无`, `—`, `不涉及`: answered, but with nothing. */
export function saysNothing(field: Field<unknown>): boolean {
  return !field.value.ok && field.value.reason === 'declaredEmpty';
}

export function hasColumn(field: Field<unknown>): boolean {
  return field.value.ok || field.value.reason !== 'noColumn';
}

/** Whether something stands in the cell, read or not. */
export function isFilled(field: Field<unknown>): boolean {
  if (field.value.ok) return true;
  const { reason } = field.value;
  return reason !== 'blank' && reason !== 'noColumn' && reason !== 'declaredEmpty';
}

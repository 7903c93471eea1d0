import { choicesOf } from '../standards/check/parameter-choices';
import type { ParameterValue } from '../standards/check/settings';
import type { Parameter } from '../standards/rule';
import { readNumber } from '../values/number';
import { compact } from '../values/text';
import { readYesNo } from '../values/yes-no';
import { cellText, type Cell } from '../workbook/cell';
import type { StyleName } from '../workbook/style';
import { listForm } from './parameter-lists';
import { wordForm } from './parameter-words';

/** How a parameter's value is written in a cell. */
export interface ParameterForm {
  /** The unit, or how to fill in the cell. */
  readonly hint: string;
  /** Of the cell to be filled in; text where Excel would make a date of `03-31`. */
  readonly style: StyleName;
  show(value: ParameterValue): string | number;
  /** `undefined` when the cell, which is not blank, says no usable value. */
  read(cell: Cell): ParameterValue | undefined;
}

/** By `S02-1.committeeFrom` and the catalogue's entry. Throws for a text whose form nobody has said: a fault of ours. */
export function formOf(key: string, parameter: Parameter): ParameterForm {
  const { default: standard, unit } = parameter;
  if (typeof standard === 'number') return unit === undefined ? SHARE : numberForm(unit);
  if (typeof standard === 'boolean') return FLAG;
  if (standard === null) return optional(numberForm(unit ?? ''));
  if (typeof standard === 'object') return listForm(key);
  const choices = choicesOf(key);
  return choices === undefined ? wordForm(key) : choiceForm(choices);
}

/** `7`, `7人`. */
function numberForm(unit: string): ParameterForm {
  return {
    hint: unit,
    style: 'inputCentered',
    show: shown,
    read: (cell) => {
      const typed = cell.kind === 'text' ? compact(cell.text) : '';
      const bare: Cell =
        unit !== '' && typed.endsWith(unit) ? { kind: 'text', text: typed.slice(0, -unit.length) } : cell;
      const number = readNumber(bare);
      return number.ok && number.value >= 0 ? number.value : undefined;
    },
  };
}

/** `0.85`, `85%`. */
const SHARE: ParameterForm = {
  hint: '0至1',
  style: 'inputCentered',
  show: shown,
  read: (cell) => {
    const percent = /^(\d{1,3}(?:\.\d+)?)%$/u.exec(cell.kind === 'text' ? compact(cell.text) : '')?.[1];
    const number = readNumber(cell);
    const share = percent === undefined ? (number.ok ? number.value : NaN) : Number(percent) / 100;
    return share >= 0 && share <= 1 ? share : undefined;
  },
};

const FLAG: ParameterForm = {
  hint: '是/否',
  style: 'inputCentered',
  show: (value) => (value === true ? '是' : '否'),
  read: (cell) => {
    const answer = readYesNo(cell);
    return answer.ok ? answer.value : undefined;
  },
};

function optional(form: ParameterForm): ParameterForm {
  return {
    ...form,
    show: (value) => (value === null ? '不设' : form.show(value)),
    read: (cell) => (compact(cellText(cell)) === '不设' ? null : form.read(cell)),
  };
}

/** People's words for the choices; the words of settings files are understood too. */
function choiceForm(choices: Readonly<Record<string, string>>): ParameterForm {
  const entries = Object.entries(choices);
  return {
    hint: entries.map(([, word]) => word).join(' / '),
    style: 'inputText',
    show: (value) => choices[String(value)] ?? String(value),
    read: (cell) => {
      const typed = compact(cellText(cell));
      return entries.find((pair) => pair.some((word) => compact(word) === typed))?.[0];
    },
  };
}

function shown(value: ParameterValue): string | number {
  return typeof value === 'number' ? value : String(value);
}

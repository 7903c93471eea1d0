import { RULES, findStandard } from '../standards/catalogue';
import { HOLIDAYS } from '../standards/check/parameters';
import type { Parameter } from '../standards/rule';
import { shortBasisText } from '../standards/rule-text';
import { formOf, type ParameterForm } from './parameter-form';

/** One line of the parameter table. */
export interface ParameterRow {
  /** `S02-1.committeeFrom`: what the line is known by, wherever it stands. */
  readonly key: string;
  /** `S02-1 班子健全`, `G-04 跨表规则`. */
  readonly rule: string;
  readonly parameter: Parameter;
  /** Where the number comes from, with what is known of it: `机关条例第7条（A）`. */
  readonly basis: string;
  readonly form: ParameterForm;
}

/** Every parameter of the catalogue in its order, but for the holidays, which have a table of their own. */
export const PARAMETER_ROWS: ReadonlyMap<string, ParameterRow> = new Map(
  RULES.flatMap(({ id, standard, parameters, basis }) =>
    parameters.map((parameter): [string, ParameterRow] => {
      const key = `${id}.${parameter.name}`;
      const rule = `${id} ${id.startsWith('G') ? '跨表规则' : (findStandard(standard)?.name ?? '')}`;
      const row = { key, rule, parameter, basis: basis.map(shortBasisText).join('；'), form: formOf(key, parameter) };
      return [key, row];
    }),
  ).filter(([key]) => key !== HOLIDAYS),
);

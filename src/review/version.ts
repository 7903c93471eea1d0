import { version } from '../../package.json';

/** Stamped on every result: the program and the rule set it judged by. */
export const TOOL = { name: 'biaochi', version, ruleset: 'liuhua-24@1' } as const;

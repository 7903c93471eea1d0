import { renderRulesPage } from './rules-page';

export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly render: () => string;
}

/** Every file under docs/ that is written from the source and checked against it. */
export const GENERATED: readonly GeneratedFile[] = [{ path: 'docs/rules.md', render: renderRulesPage }];

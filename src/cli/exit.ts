/** Exit statuses of the contract. */
export const EXIT = { reviewed: 0, notUnderstood: 1, unreadable: 2, internal: 3 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Of several files the worst outcome is the command's. */
export function worst(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce<ExitStatus>(
    (worstSoFar, status) => (status > worstSoFar ? status : worstSoFar),
    EXIT.reviewed,
  );
}

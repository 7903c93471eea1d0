import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { GroupRecord } from '../../ledger/sheets/group';
import type { CheckContext } from './context';
import { onceFor } from '../../values/once-for';

/** A row of 党小组 and who is in it. */
export interface Group {
  readonly record: GroupRecord;
  readonly name: string;
  /** As listed, the leader too where the list leaves him out; `undefined` when the list can not be read. */
  readonly members: readonly string[] | undefined;
  /** How many the list itself names. */
  readonly listed: number | undefined;
}

/**
 * Lists of members are often kept without the leader (组员); he is then added if the roster places him in the group or the
 * stated size needs him.
 */
export const groupsOf = onceFor(({ ledger, roster }: CheckContext): readonly Group[] =>
  records(ledger, 'group')
    .filter(({ name, leader, members }) => [name, leader, members].some(isFilled))
    .map((record): Group => {
      const list = valueOf(record.members)?.map(({ name }) => name);
      const leader = valueOf(record.leader);
      const name = record.name.typed;
      if (list === undefined || leader === undefined || list.includes(leader))
        return { record, name, members: list, listed: list?.length };
      const placed = roster.named(leader).some((member) => member.record.group.typed === name);
      const counted = valueOf(record.size) === list.length + 1;
      return { record, name, members: placed && counted ? [leader, ...list] : list, listed: list.length };
    }),
);

import type { CheckContext } from '../check/context';
import type { Member } from '../check/roster';
import { duesAccounts, isExempt, type DuesAccount } from './dues-book';

/** The accounts whose member is known; homonyms can not be told apart. */
export function* membersAccounts(context: CheckContext): Generator<readonly [DuesAccount, Member] | 'cannotTell'> {
  for (const account of duesAccounts(context)) {
    const [member, ...homonyms] = context.roster.named(account.name);
    if (homonyms.length > 0) yield 'cannotTell';
    else if (member !== undefined && !isExempt(account)) yield [account, member];
  }
}

import type { CheckContext } from '../check/context';
import type { Member } from '../check/roster';
import { duesAccounts, isExempt, type DuesAccount } from './dues-book';

/** The accounts whose member is known; homonyms can not be told apart. */
export function* membersAccounts(context: CheckContext): Generator<readonly [DuesAccount, Member] | 'cannotTell'> {
  const accounts = duesAccounts(context);
  // That nobody has a row at all is S20-17's to say.
  if (accounts.length === 0) yield 'cannotTell';
  for (const account of accounts) {
    const [member, ...homonyms] = context.roster.named(account.name);
    if (homonyms.length > 0) yield 'cannotTell';
    else if (member !== undefined && !isExempt(account)) yield [account, member];
  }
}

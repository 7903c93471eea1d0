import { valueOf } from '../../ledger/field';
import { headerPlaceOf } from '../../ledger/header-place';
import type { Kind } from '../../ledger/kinds';
import { records, type Ledger } from '../../ledger/ledger';
import type { ProfileRecord } from '../../ledger/sheets/profile';
import { dayOfText, yearOf, type Day } from '../../values/date-interval';
import type { Place } from '../../workbook/address';
import { calendarWith, type Calendar } from './calendar';
import { committeeOf, type Committee } from './committee';
import { happeningsOf, type Happenings } from './happenings';
import { parametersWith, type Parameters } from './parameters';
import { elapsedPeriods, type Periods } from './periods';
import { rosterOf, type Roster } from './roster';
import type { CheckSettings } from './settings';

/** All that a check may look at. Everything is worked out when first asked for, and once. */
export interface CheckContext {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly orgLevel: CheckSettings['orgLevel'];
  /** The year judged: the ledger's own, else that of the as-of date. */
  readonly year: number;
  readonly parameters: Parameters;
  readonly profile: ProfileRecord | undefined;
  readonly roster: Roster;
  readonly committee: Committee;
  readonly happenings: Happenings;
  /** Months, quarters and halves of the year that are over. */
  readonly elapsed: Periods;
  readonly calendar: Calendar;
  /** Where to say what a kind of sheet lacks: the first cell of its header. Only for a kind that is there. */
  readonly sheetPlace: (kind: Kind) => Place;
}

export function checkContext(ledger: Ledger, settings: CheckSettings): CheckContext {
  const asOf = dayOfText(settings.asOf);
  const year = ledger.year ?? yearOf(asOf);
  const [profile] = records(ledger, 'profile');
  const parameters = parametersWith(settings.parameters);
  const roster = lazy(() => rosterOf(ledger, asOf));
  const committee = lazy(() => committeeOf(ledger));
  const happenings = lazy(() => happeningsOf(ledger));
  const elapsed = lazy(() => elapsedPeriods(year, asOf, profile && valueOf(profile.foundedOn)?.from));
  const calendar = lazy(() => calendarWith(parameters.list('G-07', 'holidays')));
  return {
    ...{ ledger, asOf, year, parameters, profile, orgLevel: settings.orgLevel },
    get roster() {
      return roster();
    },
    get committee() {
      return committee();
    },
    get happenings() {
      return happenings();
    },
    get elapsed() {
      return elapsed();
    },
    get calendar() {
      return calendar();
    },
    sheetPlace: (kind) => headerPlace(ledger, kind),
  };
}

function headerPlace(ledger: Ledger, kind: Kind): Place {
  const [sheet] = ledger.sheets[kind];
  if (sheet === undefined) throw new Error(`no sheet of kind ${kind}: a check has to name it among its needs`);
  return headerPlaceOf(sheet);
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

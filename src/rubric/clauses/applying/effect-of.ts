import { failed, parsed } from '../../../values/parsed';
import type { AllOrNothing, Clause, Veto } from '../clause';
import { amountEffect } from './amount';
import { countedEffect } from './counted-effect';
import { NO_EFFECT, type Effected } from './effect';
import type { Happening } from './happening';
import { levelEffect } from './level-effect';
import { ratedEffect } from './rated-effect';
import { shownTrigger } from './wording';

/** What one clause does, given what happened; clauses that only bound or combine others do nothing by themselves. */
export function effectOf(clause: Clause, happening: Happening): Effected {
  switch (clause.kind) {
    case 'fixed':
    case 'perUnit':
    case 'award':
      return countedEffect(clause, happening);
    case 'bonus':
      return typeof clause.amount === 'number' ? countedEffect(clause, happening) : amountEffect(clause, happening);
    case 'discretion':
      return amountEffect(clause, happening);
    case 'levels':
      return levelEffect(clause, happening);
    case 'ratio':
      return ratedEffect(clause, happening);
    case 'zero':
    case 'full':
    case 'veto':
      return happenedEffect(clause, happening);
    case 'method':
      // Halving is applied with the other methods, to what the clauses before it took.
      return clause.rule !== 'halve' || 'happened' in happening ? NO_EFFECT : failed('yesOrNo');
    case 'cap':
    case 'exempt':
    case 'external':
    case 'unknown':
      return NO_EFFECT;
  }
}

function happenedEffect(clause: Clause & (AllOrNothing | Veto), happening: Happening): Effected {
  if (!('happened' in happening)) return failed('yesOrNo');
  return happening.happened ? parsed({ kind: clause.kind, amount: 0, words: shownTrigger(clause) }) : NO_EFFECT;
}

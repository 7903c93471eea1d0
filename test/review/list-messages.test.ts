import { explainProblem, problemMessage, problemSeverity } from '../../src/review/messages';

/** Everything that can be told of the rectification list and its record. */
const CODES = [
  ...['columnsAdded', 'headerLost', 'logLost', 'rowGone', 'refused'],
  ...['duplicate', 'reworded', 'closedButFound', 'relapse', 'takenOver'],
  ...[
    'unknown-status',
    'unknown-closure',
    'illegalMove',
    'reopened',
    'returnDone',
    'return-checker',
    'return-conclusion',
  ],
  ...['closeNotSubmitted', 'closeNotDone', 'closeNoConclusion', 'closeNoText', 'closeNoChecker', 'closeNoOwner'],
  ...['closeSameChecker', 'closeNoEvidence', 'closeNoDate', 'closeDateUnreadable', 'closeDateEarly', 'closeDateFuture'],
  ...['deadlineUnreadable', 'deadlineNoFoundDay', 'deadlineNoYear'],
].map((code) => `rectification.${code}`);

test.each(CODES)('%s is told in a clerk’s words', (code) => {
  expect(explainProblem(code)).toBeDefined();
  expect(problemMessage({ code, sheet: '整改台账' })).toMatch(/。$/u);
});

test('what a person has to put right in the list never counts as not understood; a lost header does', () => {
  const errors = CODES.filter((code) => problemSeverity(code) === 'error');
  expect(errors).toEqual(['rectification.headerLost', 'rectification.logLost']);
});

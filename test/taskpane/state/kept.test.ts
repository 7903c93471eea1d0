import { Kept } from '../../../src/taskpane/state/kept';

test('what was kept is there until it is forgotten, each field by itself', () => {
  const kept = new Kept();
  kept.set('finding:S02-5/纪检委员', 'reason', '编制只有两人');
  kept.set('finding:S02-5/纪检委员', 'by', '书记');
  kept.set('finding:S02-5/纪检委员', 'by', undefined);
  expect(kept.get('finding:S02-5/纪检委员', 'reason')).toBe('编制只有两人');
  expect(kept.get('finding:S02-5/纪检委员', 'by')).toBeUndefined();
});

test('what is about something that is gone goes with it; pages stay', () => {
  const kept = new Kept();
  kept.set('row:R-0000000001', 'work', '写了一半');
  kept.set('row:R-0000000002', 'work', '写了一半');
  kept.set('page:rectify', 'typed', '纪检');
  kept.retain(new Set(['row:R-0000000002']));
  expect(kept.get('row:R-0000000001', 'work')).toBeUndefined();
  expect(kept.get('row:R-0000000002', 'work')).toBe('写了一半');
  expect(kept.get('page:rectify', 'typed')).toBe('纪检');
});

test('who listens is told of every change until they no longer want to be', () => {
  const kept = new Kept();
  let told = 0;
  const stop = kept.subscribe(() => (told += 1));
  kept.set('page:problems', 'typed', '支委会');
  kept.retain(new Set());
  stop();
  kept.set('page:problems', 'typed', undefined);
  expect(told).toBe(2);
});

import { measureReview } from './measure';

test('a reading is counted on the wire', async () => {
  const counters = await measureReview({ sheets: [{ name: '台账', cells: { A1: '支部' } }] }, async (host) => {
    await host.read();
  });
  expect(counters).toMatchObject({ syncs: 2, cleanups: 0 });
  expect(counters.bytesIn).toBeGreaterThan(500);
  expect(counters.bytesOut).toBeGreaterThan('支部'.length * 3);
});

import { WORKBOOK } from './example-workbook';
import type { Open } from './opened-workbook';
import { plan, write } from './plans';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What every host does besides reading and writing. */
export function pointingContract(name: string, open: Open): void {
  describe(`${name} also`, () => {
    test('shows a cell', async () => {
      const { host } = await open(WORKBOOK);
      await expect(host.reveal({ sheet: '验收评分表', row: 3, column: 3 })).resolves.toBeUndefined();
    });

    test('names the sheet that it cannot show', async () => {
      const { host } = await open(WORKBOOK);
      const revealing = host.reveal({ sheet: '没有这张表', row: 1, column: 1 });
      await expect(revealing).rejects.toMatchObject({ code: 'missingSheet', data: { sheet: '没有这张表' } });
    });

    test('does not report its own writes as changes', async () => {
      const { host } = await open(WORKBOOK);
      const changes: unknown[] = [];
      const stop = await host.observe((change) => changes.push(change));
      await host.apply(plan('空表', [write('A1', { kind: 'number', value: 1 })]));
      await settle();
      await stop();
      expect(changes).toEqual([]);
    });
  });
}

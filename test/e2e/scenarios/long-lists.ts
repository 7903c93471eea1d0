import assert from 'node:assert/strict';
import { fixtureCells } from '../../hosts/fixture-workbook';
import type { Scenario } from '../scenario';

const ITEMS = 1000;

/** Every item loses half its point and says no reason: a finding and two problems each. */
const LONG = {
  name: '大评分表.xlsx',
  sheets: [
    {
      name: '评分表',
      cells: fixtureCells([
        ['序号', '考核项目', '分值', '评分标准', '扣分', '得分', '扣分原因'],
        ...Array.from({ length: ITEMS }, (_, index) => [
          index + 1,
          `第${index + 1}项工作`,
          1,
          '每少1次扣0.5分',
          0.5,
          0.5,
          null,
        ]),
      ]),
    },
  ],
};

export const longLists: readonly Scenario[] = [
  {
    title: 'thousands of entries scroll to the end with only those in sight drawn',
    async run(open) {
      const pane = await open.pane({ workbook: LONG });
      pane.page.setDefaultTimeout(60_000);
      await pane.review();
      await pane.openTab(/^问题 \d{4}$/);
      await pane.page.getByRole('listitem').first().waitFor();
      const drawn = await pane.page.getByRole('listitem').count();
      assert.ok(drawn < 60, `${drawn} rows drawn`);
      const { steps, long } = await pane.page.evaluate(async () => {
        let tasks = 0;
        new PerformanceObserver((list) => (tasks += list.getEntries().length)).observe({ entryTypes: ['longtask'] });
        const root = document.documentElement;
        let count = 0;
        for (let top = 0; top < root.scrollHeight && count < 400; top += 600, count += 1) {
          window.scrollTo(0, top);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        window.scrollTo(0, root.scrollHeight);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { steps: count, long: tasks };
      });
      process.stdout.write(`      ${steps} screens of entries, ${long} tasks over 50 ms\n`);
      const reached = await pane.page
        .getByRole('listitem')
        .evaluateAll((rows) =>
          rows.some((row) => row.getAttribute('aria-posinset') === row.getAttribute('aria-setsize')),
        );
      assert.ok(reached, 'the end of the list is drawn');
      assert.ok((await pane.page.getByRole('listitem').count()) < 60);
      await pane.screenshot('long-list');
    },
  },
];

/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { review } from '../../../src/review/review';
import { applied } from '../../support/apply';
import { smallRubric } from '../small-rubric';
import { openSettings } from './open-settings';

const RESTORE = '恢复默认：“班子健全”对应的标准';

test('a correction stands beside its default, and goes back to it before it is written', async () => {
  const { pane, user, act } = await openSettings();
  expect(screen.getByText('全部按自动识别。要改某一项，在“评分”中点“更正”。')).toBeTruthy();
  await act(() => pane.correct('评分表', '班子健全#1', ['S04']));
  expect(screen.getByText('S04 划分小组')).toBeTruthy();
  expect(screen.getByText('默认 S02 班子健全')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: RESTORE }));
  expect(await screen.findByText(/^全部按自动识别/)).toBeTruthy();
  expect(pane.state().reviewed?.review.result.rubrics[0]?.items[0]).toMatchObject({
    standards: ['S02'],
    mapping: 'name',
  });
});

test('a correction that the workbook holds is taken back there too', async () => {
  const corrected = review(smallRubric(), { asOf: '2026-11-20', mappings: { '评分表!班子健全#1': [] } });
  const { pane, host, user } = await openSettings(applied(smallRubric(), corrected.plan));
  expect(screen.getByText('无')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: RESTORE }));
  await waitFor(() => expect(screen.queryByText('无')).toBeNull());
  const plan = pane.state().reviewed?.review.plan;
  if (plan === undefined) throw new Error('nothing planned');
  const written = applied(await host.read(), plan);
  expect(review(written, { asOf: '2026-11-20' }).settings.mappings).toEqual({});
});

import { numberedParts, numberedTexts } from '../../../src/rubric/items/numbered-parts';

test.each([
  ['①有计划②有总结', [1, 2]],
  ['（1）有计划（2）有总结', [1, 2]],
  ['1.有计划2.有总结', [1, 2]],
  ['1、有计划；2、有总结', [1, 2]],
  ['A、有计划B、有总结', [1, 2]],
  ['a1有计划a2有总结', [1, 2]],
  ['1.1.1有计划1.1.2有总结', [1, 2]],
  ['（二十六）', []],
  ['每少1次扣0.5分，2026年完成', []],
])('%s', (text, refs) => expect(numberedTexts(text).map(({ ref }) => ref)).toEqual(refs));

test('parts with points of their own', () => {
  expect(numberedParts('①有年度计划（2分）；②有总结（1.5分）')).toMatchObject([
    { ref: 1, points: 2000 },
    { ref: 2, points: 1500 },
  ]);
});

test('a list in which a sentence states no points, or two, has no parts', () => {
  expect(numberedParts('①有年度计划（2分）；②有总结')).toBeNull();
  expect(numberedParts('①有计划（2分）有分工（1分）；②有总结（1分）')).toBeNull();
});

import type { Standard } from '../standard';

export const S07: Standard = {
  id: 'S07',
  name: '建立台账',
  dimension: 'duties',
  meaning: '各项工作都建有台账，表种齐全、栏目齐全，专人保管，及时登记。',
  evidence: ['全部台账'],
  judgement: '纸质原件是否存在、与电子台账是否一致。',
  keywords: [
    '建立健全台账',
    '台账建立',
    '台账设置',
    '台账种类',
    '台账齐全',
    '建有台账',
    '建立工作台账',
    '党建工作台账',
    '党建台账',
    '基础台账',
    '工作台账',
    '党支部工作手册',
    '支部工作手册',
    '工作手册',
    '记录本',
    '建账',
  ],
};

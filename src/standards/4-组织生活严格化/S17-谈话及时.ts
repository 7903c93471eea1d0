import type { Standard } from '../standard';

export const S17: Standard = {
  id: 'S17',
  name: '谈话及时',
  dimension: 'organizationalLife',
  meaning: '委员之间、委员与党员、党员与党员每年谈心谈话，入党申请、转正、受处分、遇困难等节点及时谈话。',
  evidence: ['谈心谈话', '发展党员'],
  judgement: '谈话是否深入、有无跟进。',
  keywords: [
    '开展谈心谈话',
    '谈心谈话',
    '谈心交心',
    '交心谈心',
    '提醒谈话',
    '谈话提醒',
    '谈话制度',
    '谈话记录',
    '谈心活动',
    '约谈',
    '谈心',
  ],
};

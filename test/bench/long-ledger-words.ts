import type { Typed } from '../support/grid';

const SURNAMES = [
  ...'赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马苗方俞任袁柳史唐薛雷贺',
];
const GIVEN = [
  ...'安邦宝彬昌超承春达德东恩芳峰刚国海浩宏华辉慧佳建江杰静军俊凯兰磊丽林龙明宁鹏平琴青荣瑞山胜涛文霞欣秀旭雅阳英勇玉远云泽志',
];

/** As many different names of three characters. */
export function madeUpNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const first = GIVEN[Math.floor(index / SURNAMES.length) % GIVEN.length] ?? '';
    const second = GIVEN[(Math.floor(index / SURNAMES.length / GIVEN.length) * 7) % GIVEN.length] ?? '';
    return `${SURNAMES[index % SURNAMES.length] ?? ''}${first}${second}`;
  });
}

/** Texts of at least a length, from sentences of all the others drawn by a fixed chance; no two come out alike. */
export function mixedSentences(cells: readonly Typed[]): (least: number) => string {
  const sentences = [
    ...new Set(cells.flatMap((typed) => (typeof typed === 'string' ? (typed.match(/[^。，；]{6,}/gu) ?? []) : []))),
  ];
  const chance = fixedChance();
  return (least) => {
    let text = '';
    while (text.length < least) text += `${sentences[Math.floor(chance() * sentences.length)] ?? ''}，`;
    return `${text.slice(0, -1)}。`;
  };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function fixedChance(seed = 20250630): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

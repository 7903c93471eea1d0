/** Traditional characters of headings and scoring words, each followed by its simplified form. */
const PAIRS =
  '項项 標标 準准 評评 內内 檢检 減减 實实 應应 滿满 數数 級级 類类 號号 別别 備备 註注 說说 據据 審审 額额 負负 責责 問问 題题 細细 則则 辦办 計计 現现 場场 總总 結结 論论 條条 單单 組组 績绩 權权 驗验 領领 導导 見见 議议 處处 書书 記记 織织 設设 務务 員员 ' +
  '會会 黨党 區区 縣县 鎮镇 鄉乡 觀观 點点 與与 為为 無无 獎奖 開开 關关 聯联 報报 對对 參参 聽听 訪访 隨随 優优 較较 達达 規规 範范 發发 經经 費费 證证 檔档 齊齐 歸归 獲获 遲迟 擴扩 滅灭 續续 養养 納纳 階阶 簽签 蓋盖';

const ANY_TRADITIONAL = new RegExp(
  `[${PAIRS.split(' ')
    .map((pair) => pair.charAt(0))
    .join('')}]`,
  'gu',
);
const SIMPLIFIED_OF = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/**
 * Text with the traditional characters of headings written in their simplified form, one character for one. Only for
 * matching words: what is shown to people stays as they typed it.
 */
export function simplified(text: string): string {
  return text.replace(ANY_TRADITIONAL, (character) => SIMPLIFIED_OF.get(character) ?? character);
}

/** Traditional characters of headings, ledger columns and scoring words, each followed by its simplified form. */
const PAIRS =
  '項项 標标 準准 評评 內内 檢检 減减 實实 應应 滿满 數数 級级 類类 號号 別别 備备 註注 說说 ' +
  '據据 審审 額额 負负 責责 問问 題题 細细 則则 辦办 計计 現现 場场 總总 結结 論论 條条 單单 ' +
  '組组 績绩 權权 驗验 領领 導导 見见 議议 處处 書书 記记 織织 設设 務务 員员 會会 黨党 區区 ' +
  '縣县 鎮镇 鄉乡 觀观 點点 與与 為为 無无 獎奖 開开 關关 聯联 報报 對对 參参 聽听 訪访 隨随 ' +
  '優优 較较 達达 規规 範范 發发 經经 費费 證证 檔档 齊齐 歸归 獲获 遲迟 擴扩 滅灭 續续 養养 ' +
  '納纳 階阶 簽签 蓋盖 時时 間间 職职 談谈 課课 話话 預预 選选 錄录 録录 動动 繳缴 賬账 帳账 ' +
  '請请 訓训 復复 複复 轉转 積积 舉举 諾诺 極极 稱称 換换 長长 劃划 崗岗 講讲 習习 進进 資资 ' +
  '體体 兌兑 確确 難难 陣阵 離离 測测 業业 願愿 幫帮 饋馈 補补 終终 紀纪 電电 態态 雙双 眾众 ' +
  '衆众 價价 際际 質质 專专 銷销 踐践 貼贴 薦荐 綜综 稅税 碼码 圖图 響响 門门 徵征 屬属 國国 ' +
  '懷怀 險险 齡龄 隸隶 訊讯 濟济 鐘钟 過过 遞递 編编 團团 執执 歷历 曆历 紹绍 線线 匯汇 彙汇 ' +
  '況况 貫贯 訴诉 絡络 簡简 筆笔 療疗 環环 獨独 義义 戶户 頭头 師师 醫医 勞劳 愛爱 樣样 讚赞 ' +
  '贊赞 決决 產产 個个 協协 嚴严 聲声 傳传 風风 賽赛 討讨 調调 認认 識识 許许 試试 該该 詳详 ' +
  '語语 誤误 讀读 購购 蹤踪 車车 輪轮 輸输 遷迁 違违 適适 郵邮 錢钱 錯错 閱阅 隊队 陽阳 須须 ' +
  '頻频 學学 寫写 農农 軍军 創创 華华 衛卫 壓压 變变 啟启 啓启 園园 圍围 塊块 盡尽 層层 屆届 ' +
  '歲岁 幣币 帶带 廣广 慶庆 異异 張张 棄弃 當当 徹彻 懲惩 擔担 擬拟 擇择 掛挂 損损 攝摄 斷断 ' +
  '舊旧 顯显 暫暂 術术 機机 構构 櫃柜 欄栏 樹树 橋桥 樓楼 畢毕 氣气 沒没 澤泽 溫温 熱热 狀状 ' +
  '畫画 監监 盤盘 礎础 種种 穩稳 競竞 緊紧 約约 純纯 綱纲 縱纵 紙纸 給给 統统 維维 緩缓 網网 ' +
  '羅罗 肅肃 勝胜 節节 藥药 營营 虛虚 視视 覽览 覺觉 訂订 敗败 貨货 賠赔 趕赶 載载 輔辅 輛辆 ' +
  '邊边 遠远 連连 遺遗 採采 釋释 鑒鉴 鑑鉴 鏈链 鎖锁 聞闻 陸陆 頁页 順顺 館馆 後后 誌志 週周 ' +
  '佔占 裡里 裏里 佈布 並并 託托 諮咨 獻献 籤签 黃黄 幹干 撥拨 擁拥 壞坏 徑径 懸悬 戰战 揚扬 ' +
  '敘叙 來来 東东 兩两 倉仓 傷伤 傾倾 僅仅 億亿 儲储 劑剂 勵励 卻却 廳厅 厲厉 嘗尝 喚唤 墊垫 ' +
  '奪夺 婦妇 孫孙 寧宁 寶宝 將将 尋寻 從从 誰谁 讓让 貧贫 貴贵 賀贺 賞赏 賢贤 躍跃 轄辖 運运 ' +
  '還还 這这 釘钉 鋪铺 閉闭 閒闲 闡阐 隱隐 雜杂 雲云 靈灵 頒颁 頓顿 顧顾 飯饭 餘余 駐驻 騎骑 ' +
  '鮮鲜 麗丽 麼么 齒齿 冊册 臺台 係系 於于';

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

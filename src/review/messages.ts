import type { Problem } from '../values/problem';
import { shorten } from '../values/text';
import type { Severity } from './result';

interface Message {
  readonly severity: Severity;
  /** `{name}` is filled from the problem's data, `{received}` from what stood in the cell. */
  readonly text: string;
}

/** `error`: could not be understood, somebody has to look; `warn`: does not hold or is missing; `info`: read, and how. */
const MESSAGES: Readonly<Record<string, Message>> = {
  'rubric.notFound': {
    severity: 'error',
    text: '工作簿“{name}”中没有找到评分表。评分表应有“考核项目、分值、得分”这样的表头；若工作簿中确有评分表，请核对表头文字，或新建一份示例评分表。',
  },
  'rubric.onlyLedgers': {
    severity: 'info',
    text: '工作簿“{name}”中没有评分表，只按24条标准核验台账，没有总分。',
  },
  'ledger.few': {
    severity: 'info',
    text: '除评分表外，只有{names}像是台账，不足以核验24条标准，没有核验。台账在别的工作簿时，请一并选取。',
  },
  'rubric.several': {
    severity: 'warn',
    text: '找到{count}张评分表（{names}），总分按“{chosen}”计算，其余只检查不计分。',
  },
  'sheet.protected': {
    severity: 'error',
    text: '工作表“{name}”受保护，无法写入。请在“审阅”中撤销工作表保护后重新核验。',
  },
  'workbook.protected': {
    severity: 'error',
    text: '工作簿的结构受保护，无法新增“{names}”。请在“审阅”中撤销工作簿保护后重新核验。',
  },
  'rectification.headerLost': {
    severity: 'error',
    text: '“{name}”的表头缺少“存在问题”“整改状态”“销号状态”或隐藏列“标尺编号”，无法更新。请恢复这些列后重新核验。',
  },
  'rectification.logLost': {
    severity: 'error',
    text: '“{name}”的表头缺少原有的列，没有核对、也没有记录这次的状态变动。请恢复表头后重新核验。',
  },
  'rectification.rowGone': {
    severity: 'warn',
    text: '整改台账中没有编号为{key}的行，要求的变动没有写入。请重新核验。',
  },
  'rectification.refused': {
    severity: 'warn',
    text: '{key}的变动没有写入：状态变动不符合销号要求，缺少的内容见这一行的其他提示。',
  },
  'rectification.unknown-status': {
    severity: 'warn',
    text: '整改状态“{received}”不在可填的词语之内。请填写：待整改、整改中、待复查、已完成。',
  },
  'rectification.unknown-closure': {
    severity: 'warn',
    text: '销号状态“{received}”不在可填的词语之内。请填写：未销号、已销号、退回。',
  },
  'rectification.illegalMove': {
    severity: 'warn',
    text: '状态不能从“{from}”直接改为“{to}”，没有记入整改记录。请核对。',
  },
  'rectification.reopened': {
    severity: 'warn',
    text: '这一行已经销号，不能再改为“{received}”。问题再次出现时，标尺会作为反弹另列一行；请恢复原来的状态。',
  },
  'rectification.closeNotSubmitted': {
    severity: 'warn',
    text: '销号前须先提交复查：把整改状态填为“待复查”并核验一次，留下核验前后的记录，再销号。立行立改的除外。',
  },
  'rectification.closeNotDone': {
    severity: 'warn',
    text: '已销号，但整改状态还是“{status}”。请核对是否已整改完成。',
  },
  'rectification.closeNoConclusion': { severity: 'warn', text: '已销号，但没有填写复查结论。' },
  'rectification.closeNoText': {
    severity: 'warn',
    text: '立行立改可以直接销号，但须在整改情况中写明怎样整改，或填写复查结论。',
  },
  'rectification.closeNoChecker': { severity: 'warn', text: '已销号，但没有填写复查人。' },
  'rectification.closeNoOwner': { severity: 'warn', text: '已销号，但没有填写责任人，无法核对复查人是否为他人。' },
  'rectification.closeSameChecker': {
    severity: 'warn',
    text: '{names}既是责任人又是复查人。复查须由责任人以外的人进行。',
  },
  'rectification.closeNoEvidence': { severity: 'warn', text: '已销号，但没有写明佐证材料。' },
  'rectification.closeNoDate': { severity: 'warn', text: '已销号，但没有填写销号时间。' },
  'rectification.closeDateUnreadable': {
    severity: 'warn',
    text: '销号时间“{received}”没有读懂。请按 2026-03-05 的样式填写。',
  },
  'rectification.closeDateEarly': { severity: 'warn', text: '销号时间“{received}”早于发现日期。请核对。' },
  'rectification.closeDateFuture': { severity: 'warn', text: '销号时间“{received}”还没有到。请核对。' },
  'rectification.returnDone': {
    severity: 'warn',
    text: '销号状态是“退回”，整改状态却是“已完成”。退回后请改为“整改中”，整改好再填“待复查”。',
  },
  'rectification.return-checker': { severity: 'warn', text: '已退回，但没有填写由谁退回（复查人）。' },
  'rectification.return-conclusion': { severity: 'warn', text: '已退回，但没有在复查结论中写明为什么退回。' },
  'rectification.deadlineUnreadable': {
    severity: 'warn',
    text: '整改时限“{received}”没有读懂，没有算出到期日。可填日期，或如“2026年6月底前”“10个工作日内”“立行立改”“长期坚持”。',
  },
  'rectification.deadlineNoFoundDay': {
    severity: 'warn',
    text: '整改时限“{received}”须从发现日期算起，但这一行没有发现日期。请改填具体日期。',
  },
  'rectification.deadlineNoYear': { severity: 'warn', text: '整改时限“{received}”没有写明是哪一年。请补上年份。' },
  'rectification.columnsAdded': {
    severity: 'info',
    text: '整改台账缺少以下各列，将补在最右边，原有内容不变：{names}。',
  },
  'rectification.duplicate': {
    severity: 'warn',
    text: '这一行是从别的行复制来的，改用编号{key}。复制的行由您自行维护，标尺不再更新它。',
  },
  'rectification.reworded': {
    severity: 'warn',
    text: '这一行的“存在问题”由人改写过，改写后核验结果又有变化。保留您的写法“{said}”；现在的核验结果是“{ours}”。请核对。',
  },
  'rectification.closedButFound': {
    severity: 'warn',
    text: '{key}已销号，但问题仍然检出。标尺不会改动销号状态，请复查人核对。',
  },
  'rectification.relapse': {
    severity: 'warn',
    text: '已销号的{earlier}又检出同样的问题，作为反弹另列一行，编号{key}。',
  },
  'rectification.takenOver': {
    severity: 'warn',
    text: '台账中没有{key}，但问题仍然检出，已重新列出；责任人、时限等人工填写的内容取自“{sheet}”。请核对。',
  },
  'column.twice': {
    severity: 'warn',
    text: '有几列得分的表头相同（{names}），按{counted}计分。若不对，请把不计分的一列更正为“不参与”，或在表头写明由谁评分。',
  },
  'column.unknown': {
    severity: 'warn',
    text: '表头“{received}”没有识别，这一列的数字没有参与计分。如果它是得分或扣分，请把表头改为“得分”或“扣分”。',
  },
  'item.bonus': { severity: 'info', text: '“{title}”是加分项，加{amount}分（按上限计入总分）。' },
  'item.bonusBlank': { severity: 'info', text: '“{title}”是加分项，没有填写加分。' },
  'item.penalty': { severity: 'info', text: '“{title}”是另扣项，从总分中减{amount}分。' },
  'item.penaltyBlank': { severity: 'info', text: '“{title}”是另扣项，没有填写扣分。' },
  'note.scheme': {
    severity: 'info',
    text: '说明“{received}”已按此采用：{read}。单位另有规定的，请在“核验设置”中修改。',
  },
  'note.veto': {
    severity: 'info',
    text: '说明中有否决或限定等次的条款：“{received}”。是否发生须人工判断，没有计入等次。',
  },
  'veto.unanswered': {
    severity: 'warn',
    text: '“{title}”是否决项，没有写明是否发生，暂不定等。请填写“有”或“无”。',
  },
  'veto.happened': { severity: 'info', text: '“{title}”是否决项，填写为“{received}”，按最低等次处理，分数保留。' },
  'veto.passed': { severity: 'info', text: '“{title}”是否决项，填写为“{received}”，未触发。' },
  'weight.missing': {
    severity: 'error',
    text: '“{category}”没有写明占比，这一部分没有计入总分。请在类别后注明，如“（占20%）”。',
  },
  'weight.sum': { severity: 'warn', text: '各类别占比之和为{sum}%，不是100%。总分按占比的相对大小折算，请核对。' },
  'weight.own': {
    severity: 'info',
    text: '“{part}”的权重按设置取{weight}，没有用 {where} 写明的{stated}{without}。',
  },
  'weight.ownSum': {
    severity: 'warn',
    text: '“{set}”各部分的权重改动后合计为{sum}，应为{whole}。总分按权重的相对大小折算，请核对。',
  },
  'weight.ownZero': {
    severity: 'error',
    text: '“{set}”各部分的权重改动后全为0，无法折算，已按评分表写明的权重处理。',
  },
  'points.variants': {
    severity: 'error',
    text: '分值“{received}”按单位类别（{kinds}）各不相同。请在“核验设置”的“单位类别”中填写本单位属于哪一类。',
  },
  'points.missing': {
    severity: 'error',
    text: '这一项没有写明分值。请在分值列填写，或在项目名称后注明，如“（5分）”。',
  },
  'points.unreadable': { severity: 'error', text: '分值“{received}”不是一个确定的数。请填写数字。' },
  'points.ambiguous': {
    severity: 'error',
    text: '这一格里有多个分值，无法确定是分项相加还是分档：“{received}”。请单列分值，或用①②编号分项。',
  },
  'points.categorySum': { severity: 'warn', text: '“{category}”标明{stated}分，但所属各项分值之和为{sum}分。请核对。' },
  'points.sum': { severity: 'warn', text: '{row}行的{column}为{stated}，但各项之和为{sum}。请核对。' },
  'total.mismatch': { severity: 'warn', text: '{row}行的{column}填写为{stated}，但各项之和为{sum}。请核对。' },
  'total.unreadable': { severity: 'warn', text: '{row}行的{column}“{received}”不是数字，没有参与核对。' },
  'score.missing': { severity: 'warn', text: '“{title}”尚未评分。空白按未评分处理，不按0分计。' },
  'score.exceedsPoints': {
    severity: 'error',
    text: '“{title}”的{column}“{received}”大于分值（{points}分），没有计入。请改正。',
  },
  'score.negative': {
    severity: 'error',
    text: '“{title}”的{column}为负数“{received}”，没有计入。得分不能为负；若要扣分，请填扣分列。',
  },
  'score.minusScore': {
    severity: 'error',
    text: '“{title}”的{column}为负数“{received}”，没有计入。若意思是扣分，请改填实际得分。',
  },
  'score.noPoints': {
    severity: 'error',
    text: '“{title}”的{column}“{received}”需要分值才能换算，没有计入。请补填分值。',
  },
  'score.notNumber': { severity: 'error', text: '“{title}”的{column}“{received}”不是分数，没有计入。请填写数字。' },
  'score.notExact': {
    severity: 'error',
    text: '“{title}”的{column}“{received}”不是一个确定的分数，没有计入。请填写一个确定的数字。',
  },
  'score.commaDecimal': {
    severity: 'error',
    text: '“{title}”的{column}“{received}”中的逗号含义不明（0.5 还是 5？），没有计入。请用小数点填写。',
  },
  'score.letterDigits': {
    severity: 'error',
    text: '“{title}”的{column}“{received}”里混有字母（如小写 l、大写 O），没有计入。请改为数字。',
  },
  'score.date': {
    severity: 'error',
    text: '“{title}”的{column}被识别为日期（输入 3/4 之类会变成日期），没有计入。请把单元格格式改为常规后重新填写。',
  },
  'score.error': { severity: 'error', text: '“{title}”的{column}是公式错误“{received}”，没有计入。请修正公式。' },
  'score.uncalculated': {
    severity: 'error',
    text: '“{title}”的{column}是公式，但文件中没有保存计算结果，没有计入。请在 Excel 或 WPS 中打开并保存后再核验。',
  },
  'score.boolean': { severity: 'error', text: '“{title}”的{column}“{received}”不是分数，没有计入。请填写数字。' },
  'score.tick': {
    severity: 'error',
    text: '“{title}”的{column}填的是“{received}”，无法确定应得几分，没有计入。请填写具体分数。',
  },
  'score.level': {
    severity: 'error',
    text: '“{title}”的{column}填的是等级“{received}”，评分标准没有给出对应分数，没有计入。请填写具体分数。',
  },
  'score.fraction': {
    severity: 'error',
    text: '“{title}”的{column}“{received}”的分母与分值（{points}分）不同，没有计入。请填写具体分数。',
  },
  'score.tooPrecise': {
    severity: 'error',
    text: '“{title}”的{column}“{received}”超过三位小数，没有计入。请保留至多三位小数。',
  },
  'score.tooLarge': { severity: 'error', text: '“{title}”的{column}“{received}”过大，没有计入。请核对。' },
  'score.textNumber': { severity: 'info', text: '“{title}”的{column}“{received}”是文本，已按{amount}读取。' },
  'score.asDeduction': {
    severity: 'warn',
    text: '“{title}”的{column}填的是“{received}”，已按扣分理解，得{amount}分。请确认。',
  },
  'score.word': { severity: 'info', text: '“{title}”的{column}“{received}”已按{amount}读取。' },
  'score.tickRead': {
    severity: 'warn',
    text: '“{title}”的{column}填的是“{received}”，已按扣{amount}分理解。请改填数字。',
  },
  'score.fractionRead': { severity: 'info', text: '“{title}”的{column}“{received}”已按{amount}分读取。' },
  'score.minus': { severity: 'warn', text: '“{title}”的{column}“{received}”带负号，已按扣{amount}分理解。请确认。' },
  'score.mismatch': {
    severity: 'error',
    text: '“{title}”的得分与扣分对不上：分值{points} − 扣分{deduction} ≠ 得分{score}。暂按得分计算，请核对。',
  },
  'score.stray': {
    severity: 'error',
    text: '这一行没有分值，已并入上一项，这里的“{received}”没有计入。如果它是单独的一项，请补填分值；如果不是，请清除。',
  },
  'score.selfOnly': { severity: 'info', text: '评分表只有自评分，没有得分或扣分，总分按自评分计算。' },
  'score.selfGap': { severity: 'info', text: '“{title}”自评{self}分、评定{score}分，相差{gap}分。' },
  'deduction.missing': { severity: 'warn', text: '“{title}”得{score}分（分值{points}分），但没有填写扣分。' },
  'deduction.noReason': { severity: 'warn', text: '“{title}”扣了{amount}分，但没有写明原因。' },
  'deduction.noRemark': { severity: 'info', text: '“{title}”扣了{amount}分，备注中没有写明原因。' },
  'points.parts': { severity: 'warn', text: '分项①②……的分值之和为{sum}分，与这一项的分值{points}分不一致。请核对。' },
  'notApplicable.noReason': {
    severity: 'warn',
    text: '“{title}”（{points}分）按不涉及处理，不计入总分，但没有写明原因。',
  },
  'notApplicable.withReason': { severity: 'info', text: '“{title}”（{points}分）按不涉及处理，不计入总分。' },
  'mapping.none': { severity: 'warn', text: '“{title}”没有识别出对应的标准。请在“核验设置”的“更正为”中指定。' },
  'standard.uncovered': { severity: 'warn', text: '有{count}条标准没有对应的评分项：{names}。' },
  'entry.noCell': {
    severity: 'warn',
    text: '“{title}”按细则算出的结果没有写入：{what}没有单独可填的格（没有这一列，或这一格是公式，或几项合用一格）。请直接在工作表中填写。',
  },
  'entry.itemGone': { severity: 'warn', text: '“{key}”已不在评分表中，按细则算出的结果没有写入。' },
  'settings.unknownColumn': {
    severity: 'error',
    text: '“{received}”不是列的名称，这项更正没有生效。请填写如“分值”“得分”“扣分”“评分标准”“不参与”。',
  },
  'settings.invalid': {
    severity: 'warn',
    text: '设置“{name}”的取值“{received}”无法使用，已按默认值{fallback}处理。{hint}',
  },
  'settings.noParameter': {
    severity: 'warn',
    text: '这一行的参数编号“{key}”不是规则参数，取值“{received}”没有采用。请核对参数编号。',
  },
  'settings.parameterTwice': {
    severity: 'warn',
    text: '这个参数已在第{row}行填写，这里的“{received}”没有采用。请只保留一处。',
  },
  'settings.noWeight': {
    severity: 'warn',
    text: '评分表中没有“{key}”这个有权重的部分，权重取值“{received}”没有采用。请核对部分编号，不再需要的请清空。',
  },
  'settings.weightTwice': {
    severity: 'warn',
    text: '这一部分的权重已在第{row}行填写，这里的“{received}”没有采用。请只保留一处。',
  },
  'settings.holidayDate': {
    severity: 'warn',
    text: '节假日“{received}”不是确定的日期，这一行没有生效。请按 2027-02-05 或 2027-02-05至2027-02-11 的样式填写。',
  },
  'settings.holidayKind': {
    severity: 'warn',
    text: '节假日的类型“{received}”不是“放假”或“上班”，这一行没有生效。',
  },
  'settings.holidayTwice': {
    severity: 'warn',
    text: '“{received}”与第{row}行的类型相反，这一行没有生效。请核对。',
  },
  'settings.holidayEntry': {
    severity: 'warn',
    text: '设置“{name}”中的“{received}”没有读懂，没有生效。请写成 2027-02-05（放假）或 2027-02-07班（上班）。',
  },
  'settings.tableLost': {
    severity: 'error',
    text: '“{name}”表的列名已变动，没有读取也没有改动这张表。请恢复“{columns}”各列。',
  },
  'settings.headerLost': {
    severity: 'error',
    text: '“{name}”中评分项对应表的列已变动，没有读取也没有改动这张表。请恢复“评分表、评分项、自动识别、更正为、条目编号”五列。',
  },
  'settings.gradesOrder': {
    severity: 'warn',
    text: '等次的最低分应从高到低排列，现在的取值无法使用，已按默认值处理。',
  },
  'ledger.sheet.unknown': {
    severity: 'info',
    text: '工作表“{name}”没有识别为哪一种台账，其中的内容没有读取。若是台账，请把工作表名或表头改成台账模板的写法。',
  },
  'ledger.sheet.hidden': { severity: 'info', text: '台账“{name}”被隐藏，没有读取。若要核验，请取消隐藏。' },
  'ledger.header.missing': {
    severity: 'warn',
    text: '这张“{kind}”缺少以下各列，或表头没有识别：{names}。依靠这些列的规则无法核验。',
  },
  'ledger.header.unknown': { severity: 'info', text: '表头“{received}”没有识别，这一列的内容没有读取。' },
  'ledger.cell.more': { severity: 'warn', text: '“{title}”列另有{count}格因同样的原因没有读懂，不再逐一列出。' },
  'ledger.cell.error': { severity: 'error', text: '“{title}”是公式错误“{received}”，没有读取。请修正公式。' },
  'ledger.cell.uncalculated': {
    severity: 'error',
    text: '“{title}”是公式，但文件中没有保存计算结果。请在 Excel 或 WPS 中打开并保存后再核验。',
  },
  'ledger.cell.boolean': { severity: 'warn', text: '“{title}”填的是“{received}”，没有读懂。请改填文字或数字。' },
  'ledger.cell.date': {
    severity: 'warn',
    text: '“{title}”被识别为日期（输入 3/4 之类会变成日期），没有读取。请把单元格格式改为常规后重新填写。',
  },
  'ledger.cell.notDate': { severity: 'warn', text: '“{title}”的“{received}”不是日期。请按 2025-03-05 的样式填写。' },
  'ledger.cell.noSuchDay': { severity: 'warn', text: '“{title}”的“{received}”没有这一天。请核对。' },
  'ledger.cell.lostMonthDigit': {
    severity: 'warn',
    text: '“{title}”的“{received}”是数字，可能是1月，也可能是丢了末位0的10月。请改为日期或文本后重填。',
  },
  'ledger.cell.noYear': { severity: 'warn', text: '“{title}”的“{received}”没有年份，标题里也没有写明。请补上年份。' },
  'ledger.cell.ambiguous': {
    severity: 'warn',
    text: '“{title}”的“{received}”既可能是某月某日，也可能是某年某月。请写完整日期。',
  },
  'ledger.cell.reversed': { severity: 'warn', text: '“{title}”的“{received}”结束早于开始。请核对。' },
  'ledger.cell.relative': {
    severity: 'info',
    text: '“{title}”的“{received}”没有写明到哪一天，没有核对是否逾期。请改填日期。',
  },
  'ledger.cell.notTime': { severity: 'warn', text: '“{title}”的“{received}”不是时间。请按 14:30 的样式填写。' },
  'ledger.cell.noSuchTime': { severity: 'warn', text: '“{title}”的“{received}”没有这个时刻。请核对。' },
  'ledger.cell.notNumber': { severity: 'warn', text: '“{title}”的“{received}”不是数字。请填写数字。' },
  'ledger.cell.notWhole': { severity: 'warn', text: '“{title}”的“{received}”应为不小于0的整数。请核对。' },
  'ledger.cell.notExact': { severity: 'warn', text: '“{title}”的“{received}”不是一个确定的数。请填写一个数字。' },
  'ledger.cell.negative': { severity: 'warn', text: '“{title}”为负数“{received}”。请核对。' },
  'ledger.cell.commaDecimal': {
    severity: 'warn',
    text: '“{title}”的“{received}”中的逗号含义不明（0.5 还是 5？）。请用小数点填写。',
  },
  'ledger.cell.letterDigits': {
    severity: 'warn',
    text: '“{title}”的“{received}”里混有字母（如小写 l、大写 O）。请改为数字。',
  },
  'ledger.cell.tooPrecise': { severity: 'warn', text: '“{title}”的“{received}”小数位过多。金额最多保留两位小数。' },
  'ledger.cell.orderUnknown': {
    severity: 'warn',
    text: '“{title}”的“{received}”分不清哪个是应到、哪个是实到。请写成“应到12人 实到10人”。',
  },
  'ledger.cell.notAttendance': {
    severity: 'warn',
    text: '“{title}”的“{received}”没有读出应到、实到人数。请写成“应到12人 实到10人”。',
  },
  'ledger.cell.notAbsences': {
    severity: 'warn',
    text: '“{title}”的“{received}”没有读出缺席人员。请写成“张某（出差）、李某（病假）”。',
  },
  'ledger.cell.notName': { severity: 'warn', text: '“{title}”的“{received}”不是姓名。多人请用顿号分开。' },
  'ledger.cell.several': { severity: 'warn', text: '“{title}”的“{received}”不止一人，这里应只填一人。' },
  'ledger.cell.notChoice': {
    severity: 'warn',
    text: '“{title}”的“{received}”不在可填的词语之内。请从模板的下拉列表中选取。',
  },
  'ledger.cell.notYears': { severity: 'warn', text: '“{title}”的“{received}”不是年数。请写成“5年”或“5年3个月”。' },
  'ledger.cell.lostDigits': {
    severity: 'error',
    text: '“{title}”是数字格式，第15位以后的数字已经丢失。请把单元格设为文本后重新填写。',
  },
  'rule.crashed': {
    severity: 'error',
    text: '规则{rule}核验时出错，没有得出结论，其他规则不受影响。请把台账发给软件维护人员（{reason}）。',
  },
  'waiver.unapproved': {
    severity: 'warn',
    text: '豁免原因“{received}”没有写明批准人，没有生效。请补填批准人。',
  },
  'waiver.noReason': { severity: 'warn', text: '这条豁免没有写明原因，没有生效。请补填豁免原因。' },
  'waiver.expired': { severity: 'warn', text: '豁免原因“{received}”已经过期，没有生效。请核对。' },
  'waiver.unused': {
    severity: 'info',
    text: '豁免原因“{received}”没有用上，它所指的地方没有需要豁免的问题。不再需要的请删除。',
  },
  'waiver.unknownRule': {
    severity: 'warn',
    text: '豁免“{received}”所写的规则编号不存在，没有生效。请填写核验结果中的规则编号，如 S10-1。',
  },
  'waiver.headerLost': {
    severity: 'error',
    text: '豁免登记的表头被改动，登记的豁免都没有生效。请恢复“规则、对象、豁免原因、批准人、有效期至”五列表头。',
  },
  'waiver.notDate': {
    severity: 'warn',
    text: '豁免有效期“{received}”读不出日期，这条豁免没有生效。请写成 2025-12-31 的样式。',
  },
  'settings.unknownStandard': {
    severity: 'error',
    text: '“{received}”不是标准编号或名称，这项更正没有生效。请填写如 S02 或 S02、S04。',
  },
};

export function problemSeverity(code: string): Severity {
  return MESSAGES[code]?.severity ?? 'error';
}

/** The Chinese sentence for a problem; its place is shown beside it, not in it. */
export function problemMessage(problem: Problem): string {
  const data: Readonly<Record<string, string | number>> = {
    ...problem.data,
    received: shorten(problem.received ?? ''),
  };
  return (MESSAGES[problem.code]?.text ?? problem.code).replace(/\{(\w+)\}/gu, (_, name: string) =>
    String(data[name] ?? ''),
  );
}

const SEVERITY_TEXT: Readonly<Record<Severity, string>> = {
  error: '须处理：没有读懂，须有人查看',
  warn: '请核对：不成立或缺少',
  info: '提示：已读取，并说明如何读取',
};

/** A problem code in words, with its message's blanks left open; `undefined` for an unknown code. */
export function explainProblem(code: string): string | undefined {
  const message = Object.hasOwn(MESSAGES, code) ? MESSAGES[code] : undefined;
  return message === undefined
    ? undefined
    : `${code}（${SEVERITY_TEXT[message.severity]}）\n${message.text.replace(/\{\w+\}/gu, '…')}`;
}

/** A sentence of a scoring rule, wherever it stands; over `compact` text. */
export const SCORING_SENTENCE =
  /扣|不得分|[得计记]\d|满分|酌情|加\d|减\d|封顶|不[记计]分|零分|否决|\p{Script=Han}\d+(?:\.\d+)?分[,;、].{0,20}\d分|\p{Script=Han}-\d+(?:\.\d+)?分/u;

/** How the cells of a column of evidence and methods begin. */
export const EVIDENCE = /^(\d+[.、])?(查|看|听|访|测|现场|随机|实地|检查|座谈|问卷)/u;

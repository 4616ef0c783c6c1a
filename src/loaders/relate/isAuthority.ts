/** What a speech or thought is called behind the name of whose it is. */
const OF_SPEECH =
  /的(?:重要|系列|一系列|有关|一番)*(?:讲话|论述|报告|指示|批示|要求|思想|著作|话)|重要(?:讲话|论述|指示|批示|思想|回信)|(?:思想|讲话|指示|理论|考察)精神|讲话视频|讲话(?:要求|内容|原文|全文|稿)|系列(?:重要)?讲话|“[^”]{1,8}”(?:重要)?(?:讲话|批示)|^(?:思想|理论)/u;
/** What somebody present does. */
const ACTS = /[作做]了?|发表|出席|参加|传达|宣读|强调|指出|主持|到会|带领|代表/u;
const REACH = 60;

/** Whether the name that ends at `end` is that of a speech or thought (`某某同志重要讲话精神`), not of somebody present. */
export function isAuthority(text: string, end: number): boolean {
  const behind = text.slice(end, end + REACH);
  const close = behind.search(/[,，。;；]/u);
  const clause = close < 0 ? behind : behind.slice(0, close);
  const match = OF_SPEECH.exec(clause.replace(/《[^》]*》/gu, ""));
  return match !== null && !ACTS.test(clause.slice(0, match.index));
}

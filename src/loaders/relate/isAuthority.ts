const AUTHORITY =
  /^(?:同志|总书记|主席|书记)?(?:系列|在[^,，。]{2,24}上?的|关于[^,，。]{2,24}的|的|“[^”]{1,8}”|《[^》]{1,40}》|重要|一系列)*(?:讲话|论述|思想|指示|批示|理论|著作|精神|来信|回信|贺信)/u;

/** Whether the name that ends at `end` is that of a speech or thought (`某某同志重要讲话精神`), not of somebody present. */
export function isAuthority(text: string, end: number): boolean {
  return AUTHORITY.test(text.slice(end, end + 48));
}

/** What may follow a body's name inside one dictionary word: the rest names an office or a part of the body. */
const OFFICE_REST =
  /^(党校|党委|党组|党工委|党总支|党支部|工会|团委|纪委|组织部|宣传部|统战部|办公室|办公厅|书记|部长|长|副?会长|副?理事长|(?:总)?经理|董事长?|主席|主任|常委(?!会)|委员|秘书长|成员|干部|机关|班子|领导|办|\p{Script=Han}{2,4}工委|检察长|院长|校长|组长|副组长|处长|所长|处|系统|组织(?!部))/u;

export function restIsOffice(rest: string): boolean {
  return OFFICE_REST.test(rest);
}

/** A deed by its name as names are compared. */
interface Named {
  readonly name: string;
}

/** In paragraphs. */
const REACH = 6;

/** Whether what is told is a share of a deed that is known: its papers, its sign, its place in short. */
export function isItsShare(known: Named, told: Named, distance: number): boolean {
  return isItsPaper(known, told, distance) || isItsSign(known, told, distance) || isItsPlace(known, told, distance);
}

/** `开展问卷调查`, then `共发放问卷300份`. */
function isItsPaper(known: Named, told: Named, distance: number): boolean {
  return (
    distance <= 1 &&
    /问卷/u.test(known.name) &&
    /^(?:发放|下发|发出|回收|收回|填写|填答|设计)[^,，]{0,8}问卷/u.test(told.name)
  );
}

/** `授予…称号`, and in the same breath `颁发牌匾`. */
function isItsSign(known: Named, told: Named, distance: number): boolean {
  return distance === 0 && /^(?:授予|表彰|命名|奖励)/u.test(known.name) && /^(?:并)?颁发/u.test(told.name);
}

/** `参观第一个农村支部纪念馆`, then `在讲解员引领下参观纪念馆`: the place in short. */
function isItsPlace(known: Named, told: Named, distance: number): boolean {
  if (distance > REACH || !/参观|来到|走进|瞻仰/u.test(known.name)) return false;
  const place =
    /(?:参观|来到|走进|瞻仰)了?(?<place>纪念馆|陈列馆|展览馆|博物馆|旧址|故居|烈士陵园|纪念碑|展厅|展馆|基地)$/u.exec(
      told.name,
    );
  return place !== null && known.name.includes(place.groups?.["place"] ?? "");
}

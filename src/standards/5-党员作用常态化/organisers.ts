import { isFilled } from '../../ledger/field';
import type { StudyRecord } from '../../ledger/sheets/study';
import { compact } from '../../values/text';

const BELOW_COUNTY = /[镇乡村]|街道|社区|支部|总支|党小组/u;
const COUNTY = /中央|中组部|国家|全国|省|自治|市|州|盟|县|旗|[^社小园辖景校厂片]区|组织部|党校|行政学院|干部学院|工委/u;

/** Whether a training was held by the county level or above, as its organiser or its title says. */
export function isCountyLevel({ organiser, title }: StudyRecord): boolean {
  return [organiser, title].some(({ typed }) => {
    const words = compact(typed).replace(/乡村振兴/gu, '');
    return COUNTY.test(words) && !BELOW_COUNTY.test(words);
  });
}

/** Whether it was held by somebody above the branch. */
export function isSuperior({ organiser }: StudyRecord): boolean {
  return isFilled(organiser) && !/支部|党小组/u.test(compact(organiser.typed));
}

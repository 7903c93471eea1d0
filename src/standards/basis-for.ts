import type { CheckSettings } from './check/settings';
import type { Basis, Rule } from './rule';

/**
 * What a rule rests on for an organ of this level. 机关条例 is made for organs at county level and above (第41条), so for a township
 * organ its other grounds come first, and 机关条例 is left out where there are any; alone it holds by analogy (参照执行).
 */
export function basisFor({ basis }: Pick<Rule, 'basis'>, orgLevel: CheckSettings['orgLevel']): readonly Basis[] {
  if (orgLevel === 'county+') return basis;
  const others = basis.filter(({ regulation }) => regulation !== '机关条例');
  return others.length > 0 ? others : basis.map((one) => ({ ...one, covers: join(one.covers) }));
}

function join(covers: string | undefined): string {
  return covers === undefined ? BY_ANALOGY : `${covers}，${BY_ANALOGY}`;
}

const BY_ANALOGY = '乡镇机关参照执行';

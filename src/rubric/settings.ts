import type { RubricNote } from './rubric';

/** What an office may decide differently; every value has a default and travels in the workbook's 核验设置 sheet. */
export interface ScoreSettings {
  /** Decimals of the shown total, 0 to 3; rounding is half-up, once. */
  readonly decimals: number;
  /** Highest first. The shown total decides. */
  readonly grades: readonly GradeBand[];
  /** The grade below every band, and after a failed gate. */
  readonly lowestGrade: string;
  /** Standards whose items must not all score 0 (一票否决). */
  readonly vetoStandards: readonly string[];
  /** A self score further from the assessed score than this share of the item's points is reported; 0 to 1. */
  readonly selfGapShare: number;
  /** The office's kind of unit (县直机关, 产区 …), where a table or a rule tells kinds apart; empty when it does not matter. */
  readonly unitType: string;
}

export interface GradeBand {
  readonly name: string;
  /** Points out of 100, included. */
  readonly from: number;
}

/**
 * Grades and vetoes are illustrations (no published scheme of the programme was found); 0.2 is our own choice for the gap.
 * One decimal, half-up, is the one rounding rule seen in published scoring schemes.
 */
export const DEFAULT_SCORE_SETTINGS: ScoreSettings = {
  decimals: 1,
  grades: [
    { name: '示范', from: 90 },
    { name: '达标', from: 80 },
    { name: '基本达标', from: 60 },
  ],
  lowestGrade: '未达标',
  vetoStandards: ['S03'],
  selfGapShare: 0.2,
  unitType: '',
};

/** The settings with what the table's own notes say in place of our illustrations; an office's own settings win over both. */
export function withNotes(settings: ScoreSettings, notes: readonly RubricNote[]): ScoreSettings {
  const isDefault = (name: 'decimals' | 'grades'): boolean =>
    JSON.stringify(settings[name]) === JSON.stringify(DEFAULT_SCORE_SETTINGS[name]);
  const decimals = notes.find((note) => note.decimals !== null)?.decimals ?? null;
  const scheme = notes.find((note) => note.grades !== null);
  const grades = scheme?.grades ?? null;
  return {
    ...settings,
    ...(decimals !== null && isDefault('decimals') && { decimals }),
    ...(grades !== null &&
      isDefault('grades') && {
        grades,
        lowestGrade: scheme?.lowestGrade ?? `${grades.at(-1)?.name ?? ''}以下`,
      }),
  };
}

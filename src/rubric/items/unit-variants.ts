import { toMilli, type Milli } from '../../values/milli';
import { compact } from '../../values/text';

/** 县直5分，乡镇4分: points by kind of unit, by the kind's own words; empty when the text is no such list. */
export function unitVariants(text: string): Map<string, Milli> {
  const variants = new Map<string, Milli>();
  for (const part of compact(text).split(/[,;、。]/u)) {
    const match = /^([^\d]{1,10}?)(?:得|计|为|[::])?(\d+(?:\.\d+)?)分?$/u.exec(part);
    const points = toMilli(Number(match?.[2]));
    if (match?.[1] === undefined || !points.ok) return new Map();
    variants.set(match[1], points.value);
  }
  return variants;
}

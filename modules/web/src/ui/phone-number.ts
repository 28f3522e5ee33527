/** Lengths of the country codes that do not have three digits (ITU-T E.164). */
const ONE = /^[17]/;
const TWO = /^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** A number in E.164 form as people read it: +358 401 234 567. Anything else stays as it is. Pure. */
export function readable(number: string): string {
  const digits = /^\+([1-9]\d{6,14})$/.exec(number)?.[1];
  if (!digits) return number;
  const code = ONE.test(digits) ? 1 : TWO.test(digits) ? 2 : 3;
  return `+${digits.slice(0, code)} ${groups(digits.slice(code)).join(' ')}`;
}

/** Threes from the front, and no lonely digit at the end. */
function groups(rest: string): string[] {
  if (rest.length <= 4) return [rest];
  return [rest.slice(0, 3), ...groups(rest.slice(3))];
}

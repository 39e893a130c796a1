import { finding } from './finding.js';
import type { Inspect } from './inspection.js';
import { pointerTo } from './json-pointer.js';
import { objectsOf } from './objects.js';

/** Countries in which an area code begins with 0. */
const withTrunkPrefix = /^(DE|AT|CH)\b/;

/** 115, 116117, 19222: numbers of the whole country. */
const nationwide = /^1\d{2,5}$/;

const lacksAreaCode = (number: string): boolean => {
  const digits = number.replace(/[^\d+]/g, '');
  return !/^[+0]/.test(digits) && !nationwide.test(digits);
};

/** Numbers that only neighbours could dial. */
export const noAreaCode: Inspect = function* ({ document }) {
  if (!withTrunkPrefix.test(document.region ?? 'DE')) return;
  for (const { value, pointer } of objectsOf(document)) {
    const { telephone, faxNumber } = value;
    const numbers = [
      ...(Array.isArray(telephone) ? (telephone as readonly unknown[]) : []).map((number, i) => [
        number,
        `telephone/${i}`,
      ]),
      [faxNumber, 'faxNumber'],
    ];
    for (const [number, key] of numbers)
      if (typeof number === 'string' && lacksAreaCode(number))
        yield finding('no-area-code', [`${pointer}/${String(key)}`], { number });
  }
};

/** RFC 5322 dot-atom, with the letters that RFC 6531 adds. */
const localPart = /^[\p{L}\p{N}!#$%'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%'*+/=?^_`{|}~-]+)*$/u;
const label = /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u;
const topLevel = /^(?:\p{L}{2,63}|xn--[a-z0-9-]+)$/iu;

const isImpossible = (email: string): boolean => {
  const [local = '', domain = ''] = email.split('@');
  const labels = domain.split('.');
  return (
    local.length > 64 ||
    domain.length > 253 ||
    !localPart.test(local) ||
    !labels.every((each) => label.test(each)) ||
    !topLevel.test(labels.at(-1) ?? '')
  );
};

/** Addresses that no mail server could have. */
export const impossibleEmail: Inspect = function* ({ document }) {
  for (const { value, pointer } of objectsOf(document)) {
    const { email } = value;
    if (typeof email === 'string' && isImpossible(email))
      yield finding('impossible-email', [pointerTo(pointer, 'email')], { email });
  }
};

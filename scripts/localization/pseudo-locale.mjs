const RIGHT_TO_LEFT = '\u202e';
const END = '\u202c';

/** About 40 % longer: vowels are drawn out one after the other, the last letter where there is none. */
function lengthen(word) {
  const letters = [...word];
  const vowels = letters.flatMap((letter, index) => (/[aeiouyäöü]/i.test(letter) ? [index] : []));
  const places = vowels.length ? vowels : [letters.length - 1];
  for (let extra = Math.round(letters.length * 0.4), i = 0; extra > 0; extra--, i++) {
    const place = places[i % places.length];
    letters[place] += letters[place][0].toLowerCase();
  }
  return letters.join('');
}

/**
 * German that looks like a language written from right to left; markup, placeholders and figures stay as they are.
 * @param {string} xml
 * @returns {string}
 */
export const mirrored = (xml) =>
  xml.replace(/<[^>]*>|&[^;]+;|[\p{L}\p{M}]+/gu, (part) =>
    /^[<&]/.test(part) ? part : RIGHT_TO_LEFT + lengthen(part) + END,
  );

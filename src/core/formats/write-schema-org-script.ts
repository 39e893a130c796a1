/** What could end a script, begin a comment in it, or end a line of JavaScript, written as JSON escapes it. */
const unsafe = /[<>&\u2028\u2029]/g;

/**
 * JSON that can stand inside `<script>`, whatever is in the texts: the same value, with no `<`, `>` or `&` and none of
 * the line ends that only JavaScript knows.
 *
 * @param indent how far each level is indented; without it all stands in one line
 */
export const scriptSafeJson = (value: object, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The whole element, for a page that is made on a server: `<script type="application/ld+json">…</script>`. */
export const schemaOrgScript = (value: object): string =>
  `<script type="application/ld+json">${scriptSafeJson(value)}</script>`;

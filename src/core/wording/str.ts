import type { str as litStr } from '@lit/localize';

/**
 * The tag for messages with values. It must be called `str` and have its type, so that `lit-localize` finds it;
 * our own, because the one in `@lit/localize` brings 230 bytes of a runtime that is not used here.
 */
export const str: typeof litStr = (strings, ...values) => ({ strTag: true, strings, values });

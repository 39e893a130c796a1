import type { StrResult } from '@lit/localize';

/**
 * The tag for messages with values. It must be called `str`, so that `lit-localize` finds it;
 * our own, because the one in `@lit/localize` brings 230 bytes of a runtime that is not used here.
 */
export const str = (strings: TemplateStringsArray, ...values: unknown[]): StrResult =>
  ({ strTag: true, strings, values }) as StrResult;

/** Whether one of the ids that something has is wanted; where nobody wants anything in particular, any is. */
export const meets = (wanted: readonly string[] | undefined, has: readonly (string | undefined)[]): boolean =>
  !wanted || has.some((one) => one !== undefined && wanted.includes(one));

/** How many dates one call may look at, so that no document can hold up a page. */
export const stepsPerCall = 100_000;

/** Steps that are left; one is a rule or an override looked at on one day. */
export interface Budget {
  left: number;
}

/** @throws RangeError when the steps of the call are used up */
export const spend = (budget: Budget, steps: number): void => {
  budget.left -= steps;
  if (budget.left < 0)
    throw new RangeError(`More than ${stepsPerCall} dates: ask for fewer days, or for one office or service.`);
};

import type { ReactiveElement } from 'lit';
import type { Save } from './date-item.js';
import type { Shown } from './save-date.js';

/** Saves a date for the calendar; what that needs is loaded on the first click. */
export const dateSaver =
  (host: Pick<ReactiveElement, 'renderRoot'>, shown: () => Shown | undefined): Save =>
  (date, label) => {
    import('./save-date.js').then(
      ({ offerDate }) => {
        const all = shown();
        if (all) offerDate(date, label, host.renderRoot, all);
      },
      (error: unknown) => console.error('stadtteil-widgets: the date could not be saved', error),
    );
  };

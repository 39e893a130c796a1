import { css } from 'lit';

/** Only what the page, `pageStyles` and `dateStyles` don't say already. */
export const consultationCalendarStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space) calc(2 * var(--space));
  }
  .bar > .heading {
    min-width: 0;
  }
  .bar > .choice {
    display: flex;
    margin-inline-start: auto;
  }
  .choice > button:first-of-type {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .choice > button:last-of-type {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .choice > [aria-pressed='true'] {
    background: rgb(128 128 128 / 0.2);
    font-weight: 700;
    box-shadow: inset 0 -2px currentColor;
  }
  @media (forced-colors: active) {
    .choice > [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  .days {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--space));
  }
  .day-block > .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(1.5 * var(--space));
    border-block-end: 2px solid var(--line);
    font-size: 1.125em;
    padding-block-end: calc(0.5 * var(--space));
  }
  .holiday {
    font-size: 0.875em;
    font-weight: 400;
  }
  p.notice {
    border-inline-start: 4px solid var(--stadtteil-closed, #d2423d);
    margin-block-start: var(--space);
    padding-inline-start: calc(2 * var(--space) - 4px);
  }
  .more {
    justify-self: start;
    font-size: 1em;
    padding: 0.5em 1em;
  }
  @media print {
    .date,
    .notice {
      break-inside: avoid;
    }
    .day-block > .heading {
      break-after: avoid;
    }
  }
`;

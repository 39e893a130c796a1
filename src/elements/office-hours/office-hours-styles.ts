import { css } from 'lit';

export const officeHoursStyles = css`
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--space)) calc(1.5 * var(--space));
    border: 1px solid var(--state);
    border-radius: var(--radius);
    padding: calc(1.5 * var(--space)) calc(2 * var(--space));
  }
  :host([view='badge']) {
    display: inline-block;
    vertical-align: middle;
  }
  .badge {
    display: flex;
    align-items: center;
    gap: var(--space);
  }
  .badge .sentence {
    font-size: 1em;
    margin-inline-end: 0.25em;
    padding: 0;
  }
  .say {
    flex: 1 1 9em;
    gap: calc(0.5 * var(--space));
  }
  .sentence {
    font-size: 1.125em;
    padding-block: 0.1em;
    text-wrap: balance;
  }
  table,
  th,
  td {
    display: block;
    padding: 0;
    font: inherit;
    text-align: start;
  }
  tr {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--space);
    border-block-start: 1px solid var(--line);
    padding: var(--space) calc(2 * var(--space));
  }
  tr:first-child {
    border-block-start: 0;
  }
  th {
    min-width: 7em;
  }
  :host([group-days]) th {
    min-width: min(11.5em, 100%);
  }
  td {
    flex: 1 1 8.5em;
  }
  .today {
    border-inline-start: 4px solid var(--stadtteil-accent, currentColor);
    background: rgb(128 128 128 / 0.1);
    padding-inline-start: calc(2 * var(--space) - 4px);
  }
  th .small {
    display: block;
  }
  .today th,
  .date {
    font-weight: 700;
  }
  .hours {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(2 * var(--space));
    font-variant-numeric: tabular-nums;
  }
  .hours .small {
    display: inline-block;
  }
  .notices {
    gap: var(--space);
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: calc(0.5 * var(--space));
  }
  @media (forced-colors: active) {
    .today {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    .status {
      border-color: color-mix(in srgb, var(--state) 40%, transparent);
      background: color-mix(in srgb, var(--state) 9%, transparent);
    }
  }
`;

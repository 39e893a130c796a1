import { css } from 'lit';

export const officeHoursStyles = css`
  .preview {
    justify-self: start;
    border: 1px dashed;
    border-radius: var(--radius);
    padding: 0.25em calc(2 * var(--space));
    font-size: 0.875em;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--space)) calc(1.5 * var(--space));
    border: 1px solid var(--state);
    border-radius: var(--radius);
    padding: calc(1.75 * var(--space)) calc(2 * var(--space));
  }
  .status .icon {
    width: 1.75em;
    height: 1.75em;
  }
  .zone {
    font-size: 0.875em;
  }
  .say {
    display: grid;
    flex: 1 1 9em;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--space));
    min-width: 0;
  }
  .sentence {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.35;
    padding-block: 0.0625em;
    text-wrap: balance;
    hyphens: auto;
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
    border-block-start: 1px solid var(--line);
    padding: var(--space) calc(2 * var(--space));
  }
  tr:first-child {
    border-block-start: 0;
  }
  th {
    flex: 0 1 7.25em;
  }
  td {
    flex: 1 1 8.5em;
  }
  .today {
    border-inline-start: 0.25em solid var(--stadtteil-accent, currentColor);
    background: var(--tint);
    padding-inline-start: calc(2 * var(--space) - 0.25em);
  }
  .today th {
    font-weight: 700;
  }
  .hours {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(2 * var(--space));
    font-variant-numeric: tabular-nums;
  }
  .remark {
    font-size: 0.875em;
  }
  .date {
    font-weight: 700;
  }
  .notices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: calc(0.5 * var(--space));
  }
  @media (forced-colors: active) {
    .icon {
      color: inherit;
    }
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

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
    gap: calc(1.5 * var(--space));
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
    flex: 1;
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
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: inherit;
  }
  tr {
    border-block-start: 1px solid var(--line);
  }
  tr:first-child {
    border-block-start: 0;
  }
  th,
  td {
    padding: var(--space) calc(2 * var(--space));
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    width: 1%;
    padding-inline-end: 0;
    overflow-wrap: normal;
  }
  tr.today {
    background: var(--tint);
  }
  tr.today th {
    position: relative;
    font-weight: 700;
  }
  tr.today th::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 0.25em solid var(--stadtteil-accent, currentColor);
    content: '';
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
    tr.today {
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

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
  table {
    width: 100%;
    border-spacing: 0;
    font-size: inherit;
  }
  th,
  td {
    border-block-start: 1px solid var(--line);
    padding: var(--space) calc(2 * var(--space));
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  tr:first-child > * {
    border-block-start: 0;
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
    border-inline-start: 0.25em solid var(--stadtteil-accent, currentColor);
    padding-inline-start: calc(2 * var(--space) - 0.25em);
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

import { css } from 'lit';

/** Only what the page and `pageStyles` don't say already. */
export const officeNoticesStyles = css`
  /* Stronger than what the page says of the tag: nothing takes no space, margins included. */
  :host([empty]) {
    display: none !important;
  }
  ul {
    list-style-type: '';
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--space));
  }
  .notice {
    --mark: var(--line);
    gap: calc(0.5 * var(--space));
    border-inline-start: 4px solid var(--mark);
    padding-inline-start: calc(2 * var(--space) - 4px);
  }
  .notice .heading {
    font-size: 1em;
  }
  .when {
    font-weight: 700;
  }
  .vacancy {
    --mark: var(--stadtteil-unknown, #71767f);
  }
  .move,
  .place,
  .other-hours,
  .moved {
    --mark: var(--stadtteil-by-appointment, #2a74d6);
  }
  .tentative {
    --mark: var(--stadtteil-tentative, #a66709);
  }
  .closed,
  .public-holiday {
    --mark: var(--stadtteil-closed, #d2423d);
  }
  .now {
    background: rgb(128 128 128 / 0.1);
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
    padding-block: calc(1.5 * var(--space));
    padding-inline-end: calc(2 * var(--space));
  }
  .notice a {
    display: inline-block;
    max-width: 100%;
  }
  @media print {
    .notice {
      break-inside: avoid;
    }
  }
`;

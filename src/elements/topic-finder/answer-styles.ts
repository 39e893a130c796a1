import { css } from 'lit';

/** What an answer needs that field and topics don't. */
export const answerStyles = css`
  .services {
    gap: calc(1.5 * var(--space));
  }
  .service {
    gap: calc(1.5 * var(--space));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: calc(1.5 * var(--space)) calc(2 * var(--space));
  }
  .service .heading {
    font-size: 1.125em;
  }
  .block:empty {
    display: none;
  }
  .label {
    font-size: 0.875em;
    font-weight: 700;
    margin-block-end: calc(0.5 * var(--space));
  }
  .block .stack {
    gap: var(--space);
  }
  .date {
    border-inline-start: 4px solid rgb(128 128 128 / 0.5);
    padding-inline-start: calc(2 * var(--space) - 4px);
  }
  .date.now {
    border-inline-start-color: var(--stadtteil-accent, currentColor);
  }
  .date.tentative {
    border-inline-start: 4px dashed var(--stadtteil-tentative, #a66709);
  }
  .date.by-appointment {
    border-inline-start: 4px dotted var(--stadtteil-by-appointment, #2a74d6);
  }
  .date.cancelled {
    border-inline-start-color: var(--stadtteil-closed, #d2423d);
  }
  .time {
    display: inline-block;
    font-variant-numeric: tabular-nums;
  }
  [part='remarks']::first-letter,
  [part='date-detail']::first-letter {
    text-transform: uppercase;
  }
  .block [part='helpers'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(1.5 * var(--space)) calc(2 * var(--space));
  }
  @media print {
    .service {
      break-inside: avoid;
    }
  }
`;

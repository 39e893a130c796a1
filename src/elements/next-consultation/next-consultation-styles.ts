import { css } from 'lit';

/** Only what the page and `pageStyles` don't say already. With `list-style: none` Safari takes a list for no list. */
export const nextConsultationStyles = css`
  .preview {
    justify-self: start;
    border: 1px dashed;
    border-radius: var(--radius);
    padding: 0.25em calc(2 * var(--space));
  }
  ol,
  ul {
    list-style: '';
    margin: 0;
    padding: 0;
  }
  /* As wide as it is, not as the window: it may stand in a sidebar. */
  ol {
    container-type: inline-size;
  }
  .date {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--space)) calc(2 * var(--space));
    border-block-start: 1px solid var(--line);
    border-inline-start: 4px solid transparent;
    padding: calc(1.5 * var(--space)) calc(2 * var(--space)) calc(1.5 * var(--space)) calc(2 * var(--space) - 4px);
  }
  @media (forced-colors: active) {
    .date {
      border-inline-start-color: Canvas;
    }
  }
  .date:first-child {
    border-block-start: 0;
  }
  @container (min-width: 26em) {
    .list .date {
      grid-template: auto 1fr / 9.5em minmax(0, 1fr);
    }
    .list .when {
      grid-row: span 2;
    }
    .list button {
      grid-column: 2;
    }
  }
  @container (min-width: 36em) {
    .list .date {
      grid-template-columns: 9.5em minmax(0, 1fr) auto;
    }
    .list button {
      grid-area: 1 / 3;
      margin: 0;
    }
  }
  .card .date {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: calc(2 * var(--space));
  }
  .card .date + .date {
    margin-block-start: var(--space);
  }
  .card .name {
    font-size: 1.125em;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    column-gap: 0.5em;
  }
  .what {
    align-content: start;
    gap: calc(0.5 * var(--space));
  }
  .day,
  .name,
  .now .remarks {
    font-weight: 700;
  }
  .day {
    text-wrap: balance;
  }
  .name {
    hyphens: auto;
  }
  .time {
    font-variant-numeric: tabular-nums;
  }
  [part='remarks']::first-letter,
  [part='detail']::first-letter {
    text-transform: uppercase;
  }
  .date.now {
    border-inline-start: 4px solid var(--stadtteil-accent, currentColor);
    background: rgb(128 128 128 / 0.1);
  }
  .date.tentative {
    border-inline-start: 4px dashed var(--stadtteil-tentative, #a66709);
  }
  .date.by-appointment {
    border-inline-start: 4px dotted var(--stadtteil-by-appointment, #2a74d6);
  }
  .date.cancelled {
    border-inline-start: 4px solid var(--stadtteil-closed, #d2423d);
  }
  button {
    align-self: start;
    justify-self: start;
    position: relative;
    margin-block-start: calc(0.5 * var(--space));
    border: 1px solid rgb(128 128 128 / 0.75);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: 0.875em;
    padding: 0.35em 0.8em;
  }
  /* What a finger can hit is higher than what one sees. */
  button::before {
    content: '';
    position: absolute;
    inset: -0.6em 0;
  }
  button:hover {
    background: rgb(128 128 128 / 0.15);
  }
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .undated {
    gap: var(--space);
  }
  .undated li {
    border-block-start: 1px solid var(--line);
    gap: calc(0.5 * var(--space));
    padding: var(--space) calc(2 * var(--space));
  }
  @media print {
    button {
      display: none;
    }
  }
`;

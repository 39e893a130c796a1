import { css } from 'lit';

/** A list of dates, and of services without dates. With `list-style: none` Safari takes a list for no list. */
export const dateStyles = css`
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
  .root .date.now {
    border-inline-start: 4px solid var(--stadtteil-accent, currentColor);
    background: rgb(128 128 128 / 0.1);
  }
  .root .date.tentative {
    border-inline-start: 4px dashed var(--stadtteil-tentative, #a66709);
  }
  .root .date.by-appointment {
    border-inline-start: 4px dotted var(--stadtteil-by-appointment, #2a74d6);
  }
  .root .date.cancelled {
    border-inline-start: 4px solid var(--stadtteil-closed, #d2423d);
  }
  button {
    align-self: start;
    justify-self: start;
    margin-block-start: calc(0.5 * var(--space));
  }
  .undated {
    gap: var(--space);
  }
  .undated li {
    border-block-start: 1px solid var(--line);
    gap: calc(0.5 * var(--space));
    padding: var(--space) calc(2 * var(--space));
  }
`;

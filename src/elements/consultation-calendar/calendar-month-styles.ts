import { css } from 'lit';

/** A month: its days in a narrow column are numbers with marks, in a wide one they say what is on. */
export const calendarMonthStyles = css`
  .turns {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--space);
    margin-inline-start: auto;
  }
  .bar ~ .bar > .heading {
    font-size: 1.125em;
  }
  .turn {
    min-width: 3em;
    line-height: 1;
  }
  .turn > span {
    font-size: 1.4em;
  }
  [aria-disabled] {
    cursor: default;
    opacity: 0.45;
  }
  .grid {
    container-type: inline-size;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 2px;
    table-layout: fixed;
  }
  th {
    padding: 0 0 0.25em;
    font-size: 0.875em;
    font-weight: 400;
    text-align: center;
  }
  td {
    position: relative;
    padding: 0;
  }
  .cell {
    height: 3em;
    border: 1px solid var(--line);
    border-radius: calc(0.5 * var(--radius));
    cursor: pointer;
    padding: 0.2em 0.15em;
    text-align: center;
    vertical-align: top;
  }
  .cell:hover {
    background: rgb(128 128 128 / 0.1);
  }
  .cell[aria-selected='true'] {
    border-color: currentColor;
    background: rgb(128 128 128 / 0.18);
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .cell:focus-visible,
  .chosen:focus-visible {
    outline: 3px solid;
    outline-offset: 1px;
  }
  .past > :last-child {
    opacity: 0.75;
  }
  .number {
    display: inline-block;
    box-sizing: border-box;
    min-width: 1.75em;
    border: 2px solid transparent;
    border-radius: 1em;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  @container (max-width: 16em) {
    .cell {
      padding-inline: 0;
    }
    .number {
      min-width: 0;
      border-width: 1px;
      font-size: 0.75em;
    }
  }
  .today .number {
    border-color: var(--stadtteil-accent, currentColor);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .cell:not(.today) .number {
      border-color: Canvas;
    }
    .cell[aria-selected='true'] {
      border: 3px solid Highlight;
    }
    .past > :last-child {
      opacity: 1;
    }
    .entry.entry.entry {
      --mark: CanvasText;
    }
  }
  .entries {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.2em;
  }
  .entry > span {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .entry:nth-child(n + 4),
  .entry > span,
  .rest {
    display: none;
  }
  .entry {
    --mark: var(--stadtteil-accent, currentColor);
    forced-color-adjust: none;
    box-sizing: border-box;
    width: 0.5em;
    height: 0.5em;
    border: 2px solid var(--mark);
    border-radius: 50%;
  }
  .entry.confirmed {
    background: var(--mark);
  }
  .entry.tentative {
    --mark: var(--stadtteil-tentative, #a66709);
  }
  .entry.by-appointment {
    --mark: var(--stadtteil-by-appointment, #2a74d6);
  }
  .entry.cancelled,
  .entry.notice {
    --mark: var(--stadtteil-closed, #d2423d);
    border-radius: 0;
    border-width: 2px 0 0;
    height: 2px;
    align-self: center;
  }
  @container (min-width: 40em) {
    .cell {
      height: 5.5em;
      padding: 0.3em;
      text-align: start;
    }
    .entries {
      flex-direction: column;
      gap: 0.25em;
      margin-block-start: 0.15em;
    }
    .entry.entry {
      forced-color-adjust: auto;
      align-self: stretch;
      max-width: 100%;
      width: auto;
      height: auto;
      border-radius: 0;
      border-width: 0 0 0 3px;
      border-inline-width: 3px 0;
      background: none;
      font-size: 0.75em;
      line-height: 1.3;
      padding-inline-start: 0.3em;
    }
    .entry.entry.tentative {
      border-style: dashed;
    }
    .entry.entry.by-appointment {
      border-style: dotted;
    }
    .entry.entry:nth-child(n + 4) {
      display: none;
    }
    .entry > span {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
    .entry.cancelled > span {
      text-decoration: line-through;
    }
    .rest {
      display: block;
      font-size: 0.75em;
    }
  }
  .chosen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
  }
`;

import { css } from 'lit';

/** A month on paper: a list of the days on which something is. No day can be chosen there, and long words need the room. */
export const calendarMonthPrint = css`
  @media print {
    .chosen,
    .rest,
    thead,
    td:not(.busy) {
      display: none;
    }
    table,
    tbody,
    tr,
    .cell.busy {
      display: block;
    }
    .cell.busy {
      break-inside: avoid;
      height: auto;
      border: 0;
      border-block-start: 1px solid;
      border-radius: 0;
      background: none;
      box-shadow: none;
      padding: calc(0.5 * var(--space)) 0;
      text-align: start;
    }
    .busy > :last-child {
      display: grid;
      grid-template-columns: 5.5em minmax(0, 1fr);
      column-gap: var(--space);
      opacity: 1;
    }
    .cell > * > .number {
      border: 0;
      font: inherit;
    }
    .number::before {
      content: attr(data-weekday) ' ';
    }
    .entries {
      display: block;
      margin: 0;
    }
    .entry.entry.entry {
      display: block;
      width: auto;
      height: auto;
      border: 0;
      background: none;
      font-size: 1em;
      line-height: inherit;
      padding: 0;
    }
    .entry > span {
      display: inline;
    }
    .entry.cancelled > span {
      text-decoration: line-through;
    }
    [data-until]::after {
      content: '–' attr(data-until);
    }
    [data-remark]::after {
      content: ', ' attr(data-remark);
    }
  }
`;

import { css } from 'lit';

/** Only what the page, `pageStyles` and `dateStyles` don't say already. */
export const nextConsultationStyles = css`
  .card .date {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: calc(1.5 * var(--space)) calc(2 * var(--space));
  }
  .card .date + .date {
    margin-block-start: var(--space);
  }
  .card .name {
    font-size: 1.125em;
  }
`;

import { css } from 'lit';

/** Only what the page and `pageStyles` don't say already. */
export const topicFinderStyles = css`
  .root {
    gap: var(--space);
  }
`;

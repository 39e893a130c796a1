/**
 * A test that is axe's alone. Axe reads the tree and the styles, which every engine makes of the same sources, and takes
 * longer than all else together: it runs in Chromium, and there in each story once more.
 */
export const itWithAxe: (title: string, test: () => Promise<void>) => void = navigator.userAgent.includes('Chrome/')
  ? it
  : () => undefined;

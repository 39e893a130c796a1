import { nothingTyped, type Typed } from './page-state.js';

const key = 'stadtteil-widgets-check';

/** What was typed before a reload of this tab; nothing where the browser keeps nothing. */
export const keptText = (): Typed => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Typed>;
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    return {
      prose: text(kept.prose),
      name: text(kept.name),
      region: text(kept.region),
      json: text(kept.json),
      isOwn: kept.isOwn === true,
    };
  } catch {
    return nothingTyped;
  }
};

/** Keeps it until the tab is closed. */
export const keepText = ({ prose, name, region, json, isOwn }: Typed) => {
  try {
    if (prose || json || name || region)
      sessionStorage.setItem(key, JSON.stringify({ prose, name, region, json, isOwn }));
    else sessionStorage.removeItem(key);
  } catch {
    // A browser that stores nothing, or not as much, shows the page all the same.
  }
};

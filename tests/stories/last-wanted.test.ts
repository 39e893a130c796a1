import { describe, expect, it } from 'vitest';
import { lastWanted } from '../../.storybook/last-wanted.js';

/** What arrives when the test says so. */
const slow = () => {
  const arrivals = new Map<string, () => void>();
  const used: string[] = [];
  const ask = lastWanted(
    (name) => new Promise<string>((resolve) => arrivals.set(name, () => resolve(name))),
    (name) => used.push(name),
  );
  return { ask, used, arrive: (name: string) => arrivals.get(name)?.() };
};

describe('of what is asked for by its name', () => {
  it('whoever asks for the same while it is on its way waits, too', async () => {
    const { ask, used, arrive } = slow();
    void ask('kern');
    const second = ask('kern').then(() => [...used]);
    await Promise.resolve();
    arrive('kern');
    expect(await second).toEqual(['kern']);
  });

  it('the last is used, in whatever order they arrive', async () => {
    const { ask, used, arrive } = slow();
    const all = [ask('bootstrap'), ask('kern')];
    arrive('kern');
    arrive('bootstrap');
    await Promise.all(all);
    expect(used).toEqual(['kern']);
  });
});

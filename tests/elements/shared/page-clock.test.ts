import { expect } from '@open-wc/testing';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import { fakeTime } from '../support/fake-time.js';

const sleeper = () => {
  const each = { woken: 0, wake: () => void each.woken++ };
  return each;
};
const at = (iso: string) => Date.parse(iso);

describe('the clock of the page', () => {
  it('has one timer for fifty sleepers, for the one who wakes first', () => {
    const { time, timers } = fakeTime('2026-11-26T09:00Z');
    const clock = pageClock(time);
    for (let i = 0; i < 50; i++) clock.wakeAt(sleeper(), at('2026-11-26T10:00Z') + i * 60_000);
    expect([...timers.values()].map((timer) => timer.at)).to.deep.equal([at('2026-11-26T10:00Z')]);
  });

  it('wakes each once, at its instant, and has no timer when all are awake', () => {
    const { time, timers, runTo } = fakeTime('2026-11-26T09:00Z');
    const clock = pageClock(time);
    const [early, late] = [sleeper(), sleeper()];
    clock.wakeAt(early, at('2026-11-26T10:00Z'));
    clock.wakeAt(late, at('2026-11-26T11:00Z'));
    runTo('2026-11-26T10:30Z');
    expect([early.woken, late.woken]).to.deep.equal([1, 0]);
    runTo('2026-11-26T12:00Z');
    expect([early.woken, late.woken, timers.size]).to.deep.equal([1, 1, 0]);
  });

  it('sleeps in pieces of less than 24.8 days, because longer timers fire at once', () => {
    const { time, timers, runTo } = fakeTime('2026-01-01T00:00Z');
    const clock = pageClock(time);
    const each = sleeper();
    clock.wakeAt(each, at('2026-12-01T00:00Z'));
    expect([...timers.values()][0]!.at - time.now()).to.be.lessThan(2 ** 31);
    runTo('2026-11-30T23:59Z');
    expect(each.woken).to.equal(0);
    runTo('2026-12-01T00:00Z');
    expect(each.woken).to.equal(1);
  });

  it('has no timer in a hidden tab, and catches up when it is seen again', () => {
    const { time, timers, hide, jump } = fakeTime('2026-11-26T09:00Z');
    const clock = pageClock(time);
    const each = sleeper();
    clock.wakeAt(each, at('2026-11-26T10:00Z'));
    hide(true);
    clock.check();
    expect(timers.size).to.equal(0);
    clock.wakeAt(sleeper(), at('2026-11-26T10:00Z'));
    expect(timers.size, 'not for a newcomer either').to.equal(0);
    jump('2026-11-29T10:00Z');
    hide(false);
    clock.check();
    expect(each.woken).to.equal(1);
  });

  it('wakes everybody when the clock was set back', () => {
    const { time, jump } = fakeTime('2026-11-26T09:00Z');
    const clock = pageClock(time);
    const each = sleeper();
    clock.check();
    clock.wakeAt(each, at('2026-11-26T10:00Z'));
    jump('2026-11-25T09:00Z');
    clock.check();
    expect(each.woken).to.equal(1);
  });

  it('forgets who is gone', () => {
    const { time, timers, runTo } = fakeTime('2026-11-26T09:00Z');
    const clock = pageClock(time);
    const each = sleeper();
    clock.wakeAt(each, at('2026-11-26T10:00Z'));
    clock.forget(each);
    expect(timers.size).to.equal(0);
    runTo('2026-11-26T11:00Z');
    expect(each.woken).to.equal(0);
  });
});

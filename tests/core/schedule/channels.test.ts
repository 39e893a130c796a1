import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { channelsOf } from '../../../src/core/schedule/channels.js';
import { scheduleOf } from '../documents.js';

const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };

describe('how one reaches an office by its hours', () => {
  it.each<[string, readonly Rule[], readonly string[]]>([
    ['not at all, without hours', [], []],
    ['by a visit, where nothing else is said', [tuesday], ['visit']],
    [
      'each way once, in the order of the rules',
      [{ ...tuesday, channels: ['phone', 'online'] }, tuesday, tuesday],
      ['phone', 'online', 'visit'],
    ],
    ['not by what is only said in words', [tuesday, { channels: ['home'], booking: 'required' }], ['visit']],
  ])('%s', (_, hours, channels) => {
    expect(channelsOf(scheduleOf(hours), 'office')).toEqual(channels);
  });

  it('of an office that is not there nothing is known', () => {
    expect(channelsOf(scheduleOf([tuesday]), 'north')).toEqual([]);
  });
});

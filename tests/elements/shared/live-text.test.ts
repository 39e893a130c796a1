import { expect } from '@open-wc/testing';
import { LiveText } from '../../../src/elements/shared/live-text.js';

describe('the text of a live region', () => {
  it('is empty at first, then changes once with each state', () => {
    const live = new LiveText();
    const texts = [
      live.say('west', 'open', 'Jetzt geöffnet bis 18 Uhr'),
      live.say('west', 'open', 'Jetzt noch geöffnet, schließt um 18 Uhr'),
      live.say('west', 'closed', 'Jetzt geschlossen'),
      live.say('west', 'closed', 'Jetzt geschlossen'),
      live.say('west', 'open', 'Jetzt geöffnet bis 12 Uhr'),
    ];
    expect(texts).to.deep.equal(['', '', 'Jetzt geschlossen', 'Jetzt geschlossen', 'Jetzt geöffnet bis 12 Uhr']);
  });

  it('does not call another office news', () => {
    const live = new LiveText();
    live.say('west', 'open', 'Jetzt geöffnet');
    expect(live.say('ost', 'closed', 'Jetzt geschlossen')).to.equal('');
  });

  it('is said by one element only, where several would say the same at once', () => {
    const [first, second] = [new LiveText(), new LiveText()];
    for (const live of [first, second]) live.say('nord', 'open', 'Jetzt geöffnet bis 13 Uhr');
    const texts = [first, second].map((live) => live.say('nord', 'closed', 'Jetzt geschlossen, öffnet um 15 Uhr'));
    expect(texts).to.deep.equal(['Jetzt geschlossen, öffnet um 15 Uhr', '']);
  });

  it('may be said again, later', async () => {
    const live = new LiveText();
    live.say('nord', 'open', 'Offen');
    expect(live.say('nord', 'closed', 'Zu')).to.equal('Zu');
    await new Promise((resolve) => setTimeout(resolve, 150));
    live.say('nord', 'open', 'Offen');
    expect(live.say('nord', 'closed', 'Zu')).to.equal('Zu');
  });
});

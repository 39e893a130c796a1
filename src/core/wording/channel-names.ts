import type { Channel } from '../model/office-document.js';
import type { Words } from './words.js';

/** As a label: "Telefon". */
export const channelLabel = (channel: Channel, { msg }: Words): string => {
  switch (channel) {
    case 'visit':
      return msg('Vor Ort', { id: 'channel.visit' });
    case 'phone':
      return msg('Telefon', { id: 'channel.phone' });
    case 'online':
      return msg('Online', { id: 'channel.online' });
    case 'home':
      return msg('Hausbesuche', { id: 'channel.home' });
    case 'self-service':
      return msg('Selbstbedienung', { id: 'channel.self-service' });
  }
};

/** Beside a time: "am Telefon". */
export const overChannel = (channel: Channel, { msg }: Words): string => {
  switch (channel) {
    case 'visit':
      return msg('vor Ort', { id: 'channel.over-visit' });
    case 'phone':
      return msg('am Telefon', { id: 'channel.over-phone' });
    case 'online':
      return msg('online', { id: 'channel.over-online' });
    case 'home':
      return msg('Hausbesuch', { id: 'channel.over-home' });
    case 'self-service':
      return msg('ohne Personal', { id: 'channel.over-self-service', desc: 'Open, but nobody is there' });
  }
};

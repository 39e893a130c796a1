import type { Service } from '../model/office-document.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import { labelled } from '../wording/labels.js';
import { present } from '../wording/phrase.js';
import { byAppointment, cancelled } from '../wording/remarks.js';
import type { UndatedService } from './next-consultation-types.js';
import type { OfficeContext } from './office-context.js';
import { firstWay, ownContacts } from './office-reach.js';
import { serviceDetails } from './service-details.js';
import { contactsOf, providersPhrase } from './service-providers.js';

/** Whether nothing says on which days a service takes place. */
export const isUndated = ({ entry, rules }: PreparedEntry): boolean =>
  !(entry as Service).duringOfficeHours && rules.every((rule) => rule.isUndated);

/** A service without dates as it is printed: what it is, who gives it, whom to ask. */
export const undatedService = (service: Service, context: OfficeContext): UndatedService => {
  const { schedule, words, read } = context;
  const { id, status, booking, languages = [], rotation } = service;
  const name = read(service.name);
  const organisations = (service.providers ?? []).flatMap((each) => schedule.organisations.get(each) ?? []);
  const { ask, ways } = firstWay([service, ...organisations].flatMap(contactsOf).concat(ownContacts(context)), context);
  const description = read(service.description);
  return {
    service: id,
    name,
    by: providersPhrase(organisations, !rotation || organisations.length < 2, name, context) || undefined,
    description: description.length > 0 ? description : undefined,
    details: present([
      status === 'cancelled' && cancelled(words),
      booking === 'required' && byAppointment(words),
      ...serviceDetails(service, languages, true, context),
      labelled(ask, ways, words),
    ]),
  };
};

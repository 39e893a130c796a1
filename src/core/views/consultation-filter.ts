import type { ServiceKind } from '../model/office-document.js';
import type { OccurrenceFilter } from '../schedule/occurrence.js';
import type { Schedule } from '../schedule/prepare-schedule.js';

/** Which services are wanted; a part that nobody asks for is absent. */
export interface WantedServices {
  /** Ids of partners, services and topics; one of each that is given must fit. */
  readonly partners?: readonly string[];
  readonly services?: readonly string[];
  readonly topics?: readonly string[];
  readonly kinds?: readonly ServiceKind[];
}

/** Whether somebody asked for something of which the document says who, what or what about. */
export const isAskedFor = ({ partners, services, topics }: WantedServices): boolean =>
  !!(partners ?? services ?? topics);

/**
 * The dates of services that are wanted.
 *
 * @param officeId as it was asked for; absent: all of the document's offices where something is asked for, else `first`
 * @param first the id of the document's first office
 */
export const consultationFilter = (
  officeId: string | undefined,
  first: string,
  wanted: WantedServices,
): OccurrenceFilter => {
  const { partners, services, topics, kinds } = wanted;
  const offices = officeId === undefined && isAskedFor(wanted) ? undefined : [officeId ?? first];
  return { kind: 'service', offices, services, serviceKinds: kinds, partners, topics };
};

/** Whether dates may be missing because what works them out is still on its way: then nobody says that there are none. */
export const isLoading = ({ services }: Schedule): boolean =>
  [...services.values()].some(({ rules }) => rules.some(({ isPending }) => isPending));

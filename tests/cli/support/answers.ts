export interface PlaceAnswer {
  readonly id: string;
  readonly name: string;
}

/** What `next --json` says of a date. */
export interface ConsultationAnswer {
  readonly service: string;
  readonly name: string;
  readonly start?: string;
  readonly end?: string;
  readonly localDate: string;
  readonly state: string;
  readonly reason?: string;
  readonly reasonName?: string;
  readonly movedTo?: string;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly providersCertain: boolean;
  readonly place?: PlaceAnswer;
}

/** What `occurrences --json` says of a date. */
export interface OccurrenceAnswer extends Omit<ConsultationAnswer, 'service' | 'name'> {
  readonly kind: 'hours' | 'service';
  readonly of: string;
  readonly office: string;
  readonly name?: string;
  readonly localStart?: string;
  readonly localEnd?: string;
  readonly notes: readonly string[];
}

/** What `hours --json` says. */
export interface HoursAnswer {
  readonly office: string;
  readonly at: string;
  readonly state: string;
  readonly reason?: string;
  readonly reasonName?: string;
  readonly since?: string;
  readonly until?: string;
  readonly closesSoon: boolean;
  readonly nextOpening?: string;
  readonly nextPossible?: string;
  readonly sentence: string;
  readonly call?: string;
  readonly reach: readonly string[];
  readonly vacancies: readonly string[];
  readonly servicesNow: readonly OccurrenceAnswer[];
  readonly channels: Readonly<Record<string, { readonly state: string; readonly until?: string }>>;
  readonly week: readonly {
    readonly date: string;
    readonly isToday: boolean;
    readonly publicHoliday?: string;
    readonly slots: readonly {
      readonly startTime?: string;
      readonly endTime?: string;
      readonly state: string;
      readonly channel: string;
      readonly place?: PlaceAnswer;
      readonly note?: string;
    }[];
  }[];
  readonly announcements: readonly { readonly from: string; readonly through?: string; readonly sentence: string }[];
}

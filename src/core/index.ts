export type * from './model/office-document.js';
export { type CalendarFeedOptions, writeCalendarFeed } from './formats/write-calendar-feed.js';
export {
  type CalendarFinding,
  type CalendarFindingCode,
  type CalendarReading,
  type CalendarReadOptions,
  readIcalendar,
} from './formats/read-icalendar.js';
export { type HtmlOptions, writeHtml } from './formats/write-html.js';
export { type SignOptions, writeSign } from './formats/write-sign.js';
export { writeText } from './formats/write-text.js';
export { type StandingOptions, type StandingPart, standingParts } from './formats/static/standing-text.js';
export {
  type NotUnderstood as SchemaOrgRemainder,
  readSchemaOrg,
  type SchemaOrgPieces,
  type SchemaOrgReading,
} from './formats/read-schema-org.js';
export { type SchemaOrgDocument, type SchemaOrgOptions, writeSchemaOrg } from './formats/write-schema-org.js';
export { schemaOrgScript, scriptSafeJson } from './formats/write-schema-org-script.js';
export { type VcardOptions, writeVcards } from './formats/write-vcard.js';
export type { Loss, LossCode, Written } from './model/loss.js';
export { type Finding, type FindingCode, type FindingData, findingCodes } from './lint/finding.js';
export { beginDocument, type BegunDocument, type OfficeHead } from './formats/prose/begin-document.js';
export { type ProseClosure, type ProseReading, type ProseRule, readProse, type Stretch } from './formats/read-prose.js';
export { lintDocument, type LintOptions } from './lint/lint-document.js';
export type { LintSource } from './lint/in-source.js';
export { type NotUnderstood, type OsmReading, type OsmReadOptions, readOsm } from './formats/read-osm.js';
export { type OsmOptions, type OsmSubject, writeOsm } from './formats/write-osm.js';
export { parseDocument } from './model/parse-document.js';
export type { Parsed, Problem, ProblemCode } from './model/problem.js';
export { resolveText } from './model/text.js';
export { type Change, changes } from './schedule/changes.js';
export { channelsOf } from './schedule/channels.js';
export { publicHolidays, type StatutoryHoliday } from './schedule/holidays.js';
export { type LocalHolidayPreset, localHolidayPresets } from './schedule/local-holidays.js';
export { instantOf, localDateTime } from './schedule/local-time.js';
export type {
  DateWindow,
  Occurrence,
  OccurrenceFilter,
  OccurrenceState,
  Provider,
  Rhythm,
} from './schedule/occurrence.js';
export { occurrences } from './schedule/occurrences.js';
export { type OpeningState, type Reason, type ReasonKind, stateReasons } from './schedule/opening-state.js';
export { openingStatus, type OpeningStatus } from './schedule/opening-status.js';
export { type Engines, needsRecurrence, prepareSchedule, type Schedule } from './schedule/prepare-schedule.js';
export type { RecurrenceEngine } from './schedule/recurrence-engine.js';
export { isStale } from './schedule/stale.js';
export { upcoming, type UpcomingOptions } from './schedule/upcoming.js';
export { type Difference, differencesView } from './views/differences-view.js';
export { officeHoursView } from './views/office-hours-view.js';
export type * from './views/office-hours-types.js';
export * from './views/next-consultation-view.js';
export type * from './views/partner-contacts-types.js';
export * from './views/partner-contacts-view.js';
export { describeFinding, findingInWords } from './wording/describe-finding.js';
export { describeHours } from './wording/describe-hours.js';
export { officeContactNow } from './views/office-contact-now.js';
export type * from './views/office-contact-types.js';
export * from './views/office-contact-view.js';
export type * from './views/office-notices-types.js';
export * from './views/office-notices-view.js';
export type * from './views/topic-finder-types.js';
export * from './views/topic-finder-view.js';
export { searchTopics, type TopicHits } from './views/topic-search.js';
export { topicServices } from './views/topic-services.js';
export * from './views/calendar-month-view.js';
export type * from './views/consultation-calendar-types.js';
export * from './views/consultation-calendar-view.js';
export * from './views/office-list-view.js';
export type * from './views/office-list-types.js';
export { type OfficeState, officeState } from './views/office-state.js';
export type * from './views/office-profile-types.js';
export * from './views/office-profile-view.js';
export { describeProblem } from './wording/describe-problem.js';
export { describeRecurrence } from './wording/describe-recurrence.js';
export { describeRule, type RuleContext } from './wording/describe-rule.js';
export { type Part, type Phrase, phraseText } from './wording/phrase.js';
export { german, type Words, wordsOf } from './wording/words.js';

import type { Phrase } from '../wording/phrase.js';
import type { ConsultationDate } from './next-consultation-types.js';
import type { PersonView } from './partner-contacts-types.js';

/** Everything `<topic-finder>` prints, in print order. */
export interface TopicFinderView {
  /** The id of the office it stands for. */
  readonly office: string;
  /** "Wobei brauchen Sie Hilfe?" */
  readonly heading: Phrase;
  readonly now: TopicFinderNow;
  readonly standing: TopicFinderStanding;
}

/** The half that depends on the moment. */
export interface TopicFinderNow {
  /** "Vorschau für …", where the clock is not the real one. */
  readonly preview?: Phrase;
  /** Where the document is too old to be trusted: "Angaben von 2010 – bitte vorher nachfragen". */
  readonly stale?: Phrase;
  /** Where there is nothing to choose: "Das Büro hilft weiter: Telefon 0631 …". */
  readonly empty?: Phrase;
  /** What was chosen, if anything. */
  readonly answer?: TopicAnswer;
  /** Where nothing is found: "Nichts gefunden – das Büro hilft weiter: Telefon 0631 …". */
  readonly nothing: Phrase;
  /** Where the office can't be named in one line: who is to be reached, and how. */
  readonly reach: readonly Phrase[];
  /** With an answer, for readers in another zone: whose local time this is. */
  readonly zone?: Phrase;
}

/** The half that holds for a period. */
export interface TopicFinderStanding {
  readonly field: TopicField;
  /** "Alle Themen", on the button that leads back to them. */
  readonly back: Phrase;
  /** In the order of the document. */
  readonly topics: readonly TopicChoice[];
  /** "Weitere Angebote", where there are topics beside them. */
  readonly moreLabel?: Phrase;
  /** Services that help with none of the topics. */
  readonly more: readonly TopicChoice[];
  /** "Angaben vom Oktober 2017" */
  readonly asOf?: Phrase;
}

/** What stands at the field in which one types. */
export interface TopicField {
  readonly label: Phrase;
  /** On the button beside it. */
  readonly submit: Phrase;
  /** The name of the list of suggestions. */
  readonly suggestions: Phrase;
}

/** Something that can be chosen. */
export interface TopicChoice {
  /** The topic's id, or `service.` and the service's id. */
  readonly key: string;
  readonly name: Phrase;
  /** What it is, in a few words; or by which other word it was found. */
  readonly hint?: Phrase;
}

/** What was chosen; `topicServices` says who helps. */
export interface TopicAnswer {
  readonly key: string;
  readonly title: Phrase;
  /** "Auch: ALG II, Hartz IV" */
  readonly also?: Phrase;
  /** "Dazu ist niemand eingetragen – das Büro hilft weiter: …", where nobody offers it. */
  readonly none?: Phrase;
  /** For a live region: how many services there are. */
  readonly count: Phrase;
}

/** One service that helps. */
export interface ServiceAnswer {
  readonly id: string;
  /** Absent where it is what was chosen, so that the title says it. */
  readonly name?: Phrase;
  readonly description?: Phrase;
  /** "Nächste Sprechstunden", where there are dates. */
  readonly datesLabel?: Phrase;
  /** The next of them; those that are cancelled stand among them. Their details are what is special about the date. */
  readonly dates: readonly ConsultationDate[];
  /** "Während der Öffnungszeiten"; or that no date is known. */
  readonly times?: Phrase;
  /** Where, if the dates don't say something else. */
  readonly place?: Phrase;
  /** For whom, in which languages, what it costs, whether one has to register. */
  readonly details: readonly Phrase[];
  /** "Wer hilft" */
  readonly helpersLabel: Phrase;
  /** At least one: who gives it, or the office. */
  readonly helpers: readonly HelperView[];
}

/** Who gives a service, and how to reach them. */
export interface HelperView {
  readonly name: Phrase;
  /** "Telefon: 0631 365 23 86" */
  readonly contact: readonly Phrase[];
  readonly people: readonly PersonView[];
}

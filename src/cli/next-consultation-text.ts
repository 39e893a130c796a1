import type { ConsultationDate, NextConsultationView, UndatedService } from '../core/views/next-consultation-types.js';
import { joined, joinedBy } from '../core/wording/phrase.js';
import { inBlocks, linesOf } from './blocks.js';

const indent = '  ';

/** A date: when in the first line, the rest below it. */
const dateLines = (date: ConsultationDate, columns: number | undefined): readonly string[] => {
  const { day, time, name, by, remarks, where, details } = date;
  return [
    ...linesOf([joined([day, ', ', time])], columns),
    ...linesOf([name, by, joinedBy(', ', remarks), where, ...details], columns, indent),
  ];
};

const undatedLines = ({ name, by, details }: UndatedService, columns: number | undefined): readonly string[] => [
  ...linesOf([name], columns),
  ...linesOf([by, ...details], columns, indent),
];

/** What `<next-consultation>` shows as a list, in its order, for a terminal. */
export const nextConsultationText = ({ heading, now, standing }: NextConsultationView, columns?: number): string =>
  inBlocks([
    linesOf([heading, now.preview], columns),
    ...now.dates.map((date) => dateLines(date, columns)),
    linesOf([now.none, ...now.reach], columns),
    linesOf([standing.undatedHeading], columns),
    ...standing.undated.map((service) => undatedLines(service, columns)),
    linesOf([standing.place, now.zone], columns),
    linesOf([standing.asOf], columns),
  ]);

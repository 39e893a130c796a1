import { deHelp } from './de-help.js';
import type { Counts, Messages } from './messages.js';

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const counted = ({ error, warning, info }: Counts): string =>
  [
    error && `${error} Fehler`,
    warning && many(warning, 'Warnung', 'Warnungen'),
    info && many(info, 'Hinweis', 'Hinweise'),
  ]
    .filter(Boolean)
    .join(', ') || 'keine Probleme';

const meaning = (meant: string | undefined): string => (meant ? ` Gemeint ist vielleicht ${meant}.` : '');

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'Die Datei gibt es nicht',
  EISDIR: 'Das ist ein Ordner',
  EACCES: 'Das Lesen ist nicht erlaubt',
  EPERM: 'Das Lesen ist nicht erlaubt',
  'UTF-8': 'Es ist kein Text in UTF-8',
};

export const de: Messages = {
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  howToAnswer:
    'Ist etwas davon so gemeint, dann genügt eine „editorNote“ an dieser Stelle, die es erklärt; danach wird nicht mehr gefragt.',
  summary: (files, counts) => `${many(files, 'Datei', 'Dateien')} geprüft: ${counted(counts)}.`,
  shownInSpite: (file, counts) =>
    `${file}: ${counted(counts)}; was fehlerhaft ist, fehlt hier. „stadtteil check“ sagt, was und wo.`,
  nothingToShow: (file) => `${file}: Hier lässt sich nichts zeigen.`,
  begun: (rules, doubtful, notUnderstood) =>
    `${many(rules, 'Zeit', 'Zeiten')} gefunden${doubtful ? `, davon ${doubtful} bitte prüfen (editorNote)` : ''}; ${
      notUnderstood
        ? `${many(notUnderstood, 'Stelle', 'Stellen')} nicht verstanden, sie stehen in der editorNote des Dokuments`
        : 'alles verstanden'
    }. „stadtteil check“ sagt, was noch fehlt.`,
  lost: (format) => `Was „${format}“ nicht tragen kann und in der Datei fehlt:`,
  noOffice: 'Im Dokument steht kein Büro. Ein Büro braucht „id“ und „name“, in der Liste „offices“.',
  noDates: (from, through) => `Keine Termine vom ${from} bis ${through}.`,
  noBrowser: (page) =>
    `Für ein PDF braucht es Chromium, Chrome oder Edge; hier ist keines davon. Installieren (etwa „apt install chromium“), oder CHROME_PATH auf das Programm setzen. Oder „--output ${page}“: Diese Seite druckt jeder Browser auf ein Blatt A4.`,
  brokenBrowser: (reason, page) =>
    `Der Browser hat kein PDF gedruckt (${reason}). „--output ${page}“ schreibt eine Seite, die jeder Browser auf ein Blatt A4 druckt.`,
  unexpected: (message) => `Das hätte nicht geschehen dürfen: ${message}`,
  usage: {
    noCommand: (known) => `Hier fehlt ein Befehl. Es gibt: ${known.join(', ')}.`,
    unknownCommand: (found, known, meant) =>
      `Den Befehl „${found}“ gibt es nicht. Es gibt: ${known.join(', ')}.${meaning(meant)}`,
    noFormat: (command, known) => `„${command}“ braucht ein Format: ${known.join(', ')}.`,
    unknownFormat: (found, known, meant) =>
      `Das Format „${found}“ gibt es hier nicht. Es gibt: ${known.join(', ')}.${meaning(meant)}`,
    noFile: (command) =>
      `„${command}“ braucht eine Datei: den Pfad eines Büro-Dokuments oder - für die Standardeingabe, wie in „stadtteil ${command} office.json“.`,
    tooManyFiles: (command, files) =>
      `„${command}“ nimmt eine Datei, hier stehen ${files.length}: ${files.join(', ')}. Werte folgen ihrer Option, wie in „--partner awo“.`,
    notTwoFiles: (command, files) =>
      `„${command}“ vergleicht zwei Dateien, erst die alte, dann die neue, wie in „stadtteil ${command} old.json office.json“; hier ${files.length === 1 ? 'steht eine' : `stehen ${files.length}`}: ${files.join(', ')}.`,
    inputTwice: () => 'Die Standardeingabe (-) lässt sich nur einmal lesen.',
    unreadableFile: (file, reason) =>
      `${file} ist nicht lesbar. ${unreadable[reason] ?? reason}. Erwartet wird der Pfad eines Büro-Dokuments oder - für die Standardeingabe.`,
    unwritableFile: (file, reason) =>
      `${file} lässt sich nicht schreiben (${reason}). Bitte einen anderen Pfad nach --output.`,
    unknownOption: (found, command, known, meant) =>
      `${command ? `„${command}“ kennt die Option ${found} nicht` : `Die Option ${found} gibt es nicht`}. Es gibt: ${known.join(', ')}.${meaning(meant)}`,
    noValue: (option, expected) => `${option} braucht einen Wert: ${expected}.`,
    noValueWanted: (option) => `${option} nimmt keinen Wert; bitte allein schreiben.`,
    missingOption: (option, example) => `${option} fehlt, wie in „${example}“.`,
    unknownLanguage: (found) => `Die Sprache „${found}“ gibt es hier nicht. Erwartet wird de oder en.`,
    unreadableInstant: (found) =>
      `„${found}“ nach --at ist kein Zeitpunkt. Erwartet wird ISO 8601: 2026-11-26T15:59 ist die Ortszeit des Büros, 2026-11-26T15:59+01:00 genau dieser Zeitpunkt.`,
    unknownZone: (found) => `„${found}“ nach --zone ist keine Zeitzone. Erwartet wird ein Name wie Europe/Berlin.`,
    unreadableDate: (option, found) =>
      `„${found}“ nach ${option} ist kein Datum. Erwartet wird ein Tag wie 2026-11-26.`,
    reversedDates: (from, through) =>
      `--through ${through} liegt vor --from ${from}. Beide Tage zählen mit; bitte vertauschen.`,
    tooManyDays: (days, most) =>
      `Das sind ${days} Tage; höchstens ${most} werden auf einmal aufgezählt. Bitte nach weniger fragen.`,
    unknownRegion: (found) =>
      `„${found}“ nach --region ist kein Bundesland. Erwartet wird eines wie DE-BW, DE-BY, DE-BE (ISO 3166-2).`,
    unreadableLimit: (found) => `„${found}“ nach --limit ist keine Zahl. Erwartet wird eine ganze Zahl ab 1.`,
    unreadableHeading: (found) => `„${found}“ nach --heading ist keine Überschrift von HTML. Erwartet wird 1 bis 6.`,
    unreadableAddress: (found) =>
      `„${found}“ nach --url ist keine Adresse im Netz, oder zu lang für einen QR-Code. Erwartet wird etwa https://www.example.de/buero.`,
    unknownPart: (found, known, meant) =>
      `Den Teil „${found}“ gibt es nicht. Es gibt: ${known.join(', ')}.${meaning(meant)}`,
    unknownLanguages: (found) =>
      `„${found}“ nach --lang: Ein Türschild hat eine Sprache oder zwei verschiedene, etwa de,en.`,
    unknownId: (option, found, known, meant) =>
      `Im Dokument gibt es „${found}“ für ${option} nicht. ${known.length ? `Es gibt: ${known.join(', ')}.` : 'Es hat dort gar nichts.'}${meaning(meant)}`,
    seeHelp: (command) => `„stadtteil\u00a0${command ? `${command}\u00a0` : ''}--help“ erklärt es.`,
  },
  help: deHelp,
};

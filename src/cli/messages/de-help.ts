import type { HelpMessages } from './messages.js';

export const deHelp: HelpMessages = {
  title: 'stadtteil: was die Stadtteil-Widgets über ein Büro sagen, im Terminal.',
  usage: 'Aufruf:',
  commandsTitle: 'Befehle:',
  optionsTitle: 'Optionen:',
  formatsTitle: 'FORMAT:',
  formats: {
    prose: 'deutscher Text über Öffnungs- und Sprechzeiten',
    icalendar:
      'ein Kalender (.ics) zum Abonnieren oder Übernehmen: dieser und die zwölf nächsten Monate; write und read',
    html: 'was immer stimmt, als HTML: als Ersatzinhalt in einem Element oder als Seite',
    text: 'dasselbe als einfacher Text',
    sign: 'ein Türschild, eine Seite A4: HTML zum Drucken, oder PDF mit --output sign.pdf',
    osm: 'ein Wert für opening_hours von OpenStreetMap; write und read',
    'schema-org': 'JSON-LD für Suchmaschinen; read auch aus einer Seite (HTML); write und read',
    vcard: 'Kontakte (vCard 4): Büros, Partner und ihre Leute',
  },
  examplesTitle: 'Beispiele:',
  exitTitle: 'Rückgabewert:',
  commands: {
    check: 'was an Dokumenten nicht stimmt oder kaum gemeint ist',
    hours: 'ob ein Büro geöffnet ist, bis wann, und seine Woche',
    next: 'die nächsten Sprechstunden: wann, wer berät, wo',
    occurrences: 'alle Termine zwischen zwei Tagen',
    diff: 'was sich zwischen zwei Fassungen eines Dokuments für die Leute ändert',
    write: 'ein Dokument in einem anderen Format',
    read: 'was eine alte Seite oder eine Datei in einem anderen Format sagt, für ein Dokument',
    init: 'ein Dokument aus dem Text einer alten Seite beginnen',
  },
  details: {
    check: [
      'Nennt jedes Problem der Dokumente mit Zeile und Spalte: was dort steht, was erwartet wird und was zu tun ist; danach, was sich lesen lässt, aber kaum so gemeint ist: Widersprüche, Fallen, offene Fragen. Die letzte Zeile zählt alles.',
      'Was doch so gemeint ist, beantwortet eine „editorNote“ an dieser Stelle. --at nennt den Tag, von dem aus geprüft wird.',
    ],
    hours: [
      'Zeigt, was <office-hours> zeigt: wie es jetzt steht, was als Nächstes kommt, die Woche mit dem heutigen Tag, was für die nächsten vier Wochen angekündigt ist. Alle Zeiten sind die Ortszeit des Büros, wo immer der Befehl läuft.',
      'Ein Dokument mit Fehlern wird gezeigt, so weit es geht; wie viele es sind, steht in der Fehlerausgabe.',
    ],
    next: [
      'Zeigt, was <next-consultation> zeigt, für alle Büros des Dokuments: was gerade läuft oder in den nächsten 400 Tagen beginnt, der Reihe nach. Abgesagte Termine dazwischen zählen bei --limit nicht mit. Ohne --consultation nur Sprechstunden.',
      'Ein Dokument mit Fehlern wird gezeigt, so weit es geht; wie viele es sind, steht in der Fehlerausgabe.',
    ],
    occurrences: [
      'Zählt alles auf, was vom einen bis zum anderen Tag beginnt, beide mitgezählt: Öffnungszeiten und Termine von Angeboten, auch abgesagte. Mit --partner, --consultation oder --topic nur Angebote.',
      'Ein Dokument mit Fehlern wird gezeigt, so weit es geht; wie viele es sind, steht in der Fehlerausgabe.',
    ],
    diff: [
      'Vergleicht zwei Dokumente, erst das alte, dann das neue: was sich in den zwölf Monaten ab --at für die Besucherinnen und Besucher ändert, in Sätzen. Was nur anders geschrieben ist, zählt nicht.',
      'Mit --strict ist der Rückgabewert 1, wenn sich etwas ändert; --json gibt alle Unterschiede in der Reihenfolge ihrer Tage aus.',
    ],
    write: [
      'Schreibt, was das Dokument sagt, in diesem Format; mit --output in eine Datei. Was das Format nicht tragen kann, steht in der Fehlerausgabe.',
      'Mit --json ist die Antwort {format, content oder output, losses}; --strict gibt 1 zurück, wo etwas verloren geht.',
    ],
    read: [
      'Gibt JSON aus: was sich lesen ließ, wo es stand, und was nicht verstanden wurde. Geraten wird nichts. Ohne FILE wird die Standardeingabe gelesen.',
    ],
    init: [
      'Liest aus dem Text einer Seite, wann geöffnet ist und wer wann berät, und schreibt daraus den Anfang eines Dokuments. FILE ist hier ein Text; ohne FILE wird die Standardeingabe gelesen.',
      'Was unsicher ist, hat eine „editorNote“ zum Prüfen; was nicht verstanden wurde, steht in der „editorNote“ des Dokuments.',
    ],
  },
  options: {
    at: 'der Zeitpunkt, nach ISO 8601: ohne Zeitversatz die Ortszeit des Büros; ohne --at die wirkliche Uhr',
    office: 'ein Büro mit seiner id; ohne Angabe bei hours und write sign das erste, sonst alle',
    partner:
      'nur was diese Partner anbieten oder, wo sie sich abwechseln, anbieten könnten; mehrere ids mit Leerzeichen',
    consultation: 'nur diese Angebote; mehrere ids mit Leerzeichen',
    topic: 'nur was diese Themen betrifft; mehrere ids mit Leerzeichen',
    output: 'die Datei, die geschrieben wird; ohne Angabe die Standardausgabe',
    name: 'der Name des Büros; ohne Angabe „Stadtteilbüro“',
    region: 'das Bundesland nach ISO 3166-2, etwa DE-RP: dessen Feiertage gelten',
    part: 'nur diese Teile: hours, contact, services, partners, notices, about; mehrere mit Leerzeichen',
    heading: 'die Stufe der obersten Überschrift, 1 bis 6; ohne Angabe 3, mit --page 1',
    page: 'eine ganze Seite statt eines Stücks für eine Seite',
    stylesheet: 'die Adresse der Gestaltung einer ganzen Seite; ohne Angabe page.css',
    url: 'die Seite des Büros, auf die der QR-Code führt; ohne Angabe die erste, die das Dokument nennt',
    zone: 'die Zeitzone des Dokuments, etwa Europe/Vienna; ohne Angabe Europe/Berlin',
    hours: 'auch die Öffnungszeiten der Büros',
    limit: 'wie viele Termine, die stattfinden; ohne Angabe 5',
    from: 'der erste Tag, etwa 2026-11-23',
    through: 'der letzte Tag, etwa 2026-11-29',
    json: 'als JSON, für andere Programme',
    strict: 'Rückgabewert 1 bei jedem Fehler und jeder Warnung eines Dokuments',
    lang: 'de oder en; ohne Angabe die Sprache des Systems (LC_ALL, LC_MESSAGES, LANG), wenn es eine davon ist, sonst die des Dokuments, bei Meldungen Englisch',
    help: 'diese Hilfe; nach einem Befehl dessen eigene',
    version: 'die Version des Pakets',
  },
  file: 'FILE ist ein Büro-Dokument (JSON); - ist die Standardeingabe.',
  perCommand: '„stadtteil\u00a0COMMAND\u00a0--help“ erklärt einen Befehl.',
  exit: {
    fine: 'fertig',
    check: 'check: ein Dokument hat Fehler, mit --strict auch bei Warnungen',
    others:
      'hours, next, occurrences, diff, write, read, init: es lässt sich nichts zeigen; mit --strict auch bei Fehlern oder Warnungen im Dokument, oder wenn etwas verloren geht',
    usage: 'der Aufruf stimmt nicht, oder eine Datei ist nicht lesbar',
  },
};

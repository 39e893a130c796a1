const at = '2026-11-26T10:00+01:00';

/** What the sheets of the partners show; a test asks the view whether they are what they are called. */
export const partnerStates = [
  { name: 'a few', document: 'innenstadt-west', topic: 'betreuung', at },
  { name: 'one, under its own name', document: 'innenstadt-west', partner: 'seniorenbeirat', at },
  { name: 'a long list, with a search', document: 'netzwerk', at },
  { name: 'without a consultation', document: 'innenstadt-west', partner: 'bau-ag', at },
  { name: 'somebody is away', document: 'netzwerk', partner: 'frauenberatung', at },
  { name: 'hours of its own, in turn', document: 'netzwerk', partner: 'mieterverein', at },
  { name: 'what ends, what begins', document: 'netzwerk', partner: 'jugendmigrationsdienst', at },
  { name: 'too old', document: 'chemnitz', at },
  { name: 'nobody for this topic', document: 'netzwerk', topic: 'kita', at },
];

import type { ledger as english } from '../en/ledger.ts';
import type { Widen } from '../widen.ts';

export const ledger: Widen<typeof english> = {
  title: 'Belegbuch',
  kicker: 'Nur für die Autorin oder den Autor; fehlt auf der veröffentlichten Website',
  opening: 'Jede Aussage der Website und ihrer Dateien, mit dem, was hinter jeder Zahl steht.',
  portfolio: 'Portfolio',
  claims: 'Aussagen',
  numbers: 'Zahlen',
  printed: 'Steht in',
  number: 'Zahl',
  fact: 'Fakt und der Abschnitt, der ihn zeigt',
  place: 'Geschrieben in',
  evidence: 'Beleg',
  own: 'Eigene Angabe; keine Belegdatei',
  noFile: 'keine Belegdatei',
  backed: {
    verified: 'Mit einer Datei geprüft',
    reproducible: 'Mit einem Befehl wiederholbar',
    stated: 'Eigene Angabe',
    counted: 'Über das Portfolio gezählt',
  },
  resume: (lens) => `Lebenslauf für: ${lens}`,
  exports: {
    headline: 'Kernaussage',
    card: 'Vorschaukarte',
    'short summary': 'Kurzfassung',
    'long summary': 'Langfassung',
    'interview questions': 'Interviewfragen',
    'home page': 'Startseite',
    'site card': 'Vorschaukarte der Website',
    'résumé summary': 'Zusammenfassung im Lebenslauf',
    'résumé experience': 'Erfahrung im Lebenslauf',
    'résumé education': 'Ausbildung im Lebenslauf',
    'résumé awards': 'Auszeichnungen im Lebenslauf',
  },
};

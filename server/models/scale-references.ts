interface Reference {
  question: string
  /** On the same topic; does not answer. */
  sentence: string
}

/** Questions and sentences that merely touch the same topic, each in both languages. */
export const REFERENCES: readonly { de: Reference; en: Reference }[] = [
  {
    de: {
      question: 'Wie viel kostet der Umbau der Bibliothek?',
      sentence: 'In der Bibliothek liest am Freitag eine Autorin aus ihrem neuen Roman.',
    },
    en: {
      question: 'How much does the rebuilding of the library cost?',
      sentence: 'An author will read from her new novel at the library on Friday.',
    },
  },
  {
    de: {
      question: 'Wer leitet das Orchester seit dem Herbst?',
      sentence: 'Das Orchester hat im vergangenen Jahr mehr Karten verkauft als je zuvor.',
    },
    en: {
      question: 'Who has led the orchestra since autumn?',
      sentence: 'The orchestra sold more tickets last year than ever before.',
    },
  },
  {
    de: {
      question: 'Warum wurde das Spiel abgebrochen?',
      sentence: 'Die Mannschaft hat für die neue Saison zwei Stürmer verpflichtet.',
    },
    en: {
      question: 'Why was the match called off?',
      sentence: 'The team has signed two strikers for the new season.',
    },
  },
  {
    de: {
      question: 'Wann tritt das neue Rentengesetz in Kraft?',
      sentence: 'Die Opposition hält die Pläne der Ministerin für die Rente für zu teuer.',
    },
    en: {
      question: 'When does the new pension law come into force?',
      sentence: 'The opposition considers the minister’s plans for pensions too expensive.',
    },
  },
  {
    de: {
      question: 'Wie viele Menschen wurden bei dem Erdbeben verletzt?',
      sentence: 'Forscher wollen Erdbeben mit neuen Messgeräten früher erkennen.',
    },
    en: {
      question: 'How many people were injured in the earthquake?',
      sentence: 'Researchers want to detect earthquakes earlier with new instruments.',
    },
  },
  {
    de: {
      question: 'Welche Firma baut die Fabrik für Batterien?',
      sentence: 'Der Absatz von Elektroautos ist im dritten Quartal leicht gesunken.',
    },
    en: {
      question: 'Which company is building the battery factory?',
      sentence: 'Sales of electric cars fell slightly in the third quarter.',
    },
  },
  {
    de: {
      question: 'Was sagte der Arzt über den Impfstoff?',
      sentence: 'Im Winter waren die Wartezimmer der Praxen voller als sonst.',
    },
    en: {
      question: 'What did the doctor say about the vaccine?',
      sentence: 'In winter the waiting rooms of the surgeries were fuller than usual.',
    },
  },
  {
    de: {
      question: 'Wo wurde das gestohlene Gemälde gefunden?',
      sentence: 'Das Museum zeigt bis März Gemälde aus drei Jahrhunderten.',
    },
    en: {
      question: 'Where was the stolen painting found?',
      sentence: 'The museum is showing paintings from three centuries until March.',
    },
  },
]

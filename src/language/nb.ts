import { firstWords } from './first-words.ts';

/** The program's own texts in bokmål, keyed by where they stand. */
export const nb = {
  ...firstWords,

  'title.language.only': 'Språk: {{language}}.',
  'title.minutes': 'Omtrent {{minutes}} minutter.',
  'title.encounters_one': 'Ett møte.',
  'title.encounters_other': '{{count}} møter.',
  'title.contact': 'Ansvarlig: {{owner}}',

  'privacy.local':
    'På denne maskinen lagres valgene du gjør, så du kan fortsette senere. Navnet ditt lagres ikke.',
  'privacy.lms':
    'Læringsportalen får vite om du er i gang eller ferdig, en poengsum mellom 0 og 100, hvor lenge du har brukt, og en kort kode som gjør at du kan fortsette på en annen maskin.',
  'privacy.who': 'Valgene dine ligger bare i den korte koden. Vi lager ingen rapport av dem.',
  'privacy.none': 'Ingenting sendes til oss som har laget kurset.',
  'privacy.shared':
    'Deler du maskin med andre? Bruk «Slett det som er lagret her» i menyen når du er ferdig.',

  'today.title': 'I dag',
  'today.lead': 'Her er møtene dine. Du kan ta dem igjen så mange ganger du vil.',
  'today.patient': '{{name}}, {{age}} år',
  'today.state.new': 'Ikke møtt ennå',
  'today.state.running': 'Påbegynt',
  'today.state.met': 'Møtt',
  'today.best': 'Beste resultat {{score}} av 100',
  'today.endings_one': 'Du har sett ett av {{of}} utfall',
  'today.endings_other': 'Du har sett {{count}} av {{of}} utfall',
  'today.meet': 'Møt {{name}}',
  'today.resume': 'Fortsett samtalen',
  'today.again': 'Møt {{name}} igjen',
  'today.debrief': 'Se tilbakeblikket',
  'today.progress': '{{met}} av {{of}} møter er gjennomført',
  'today.done':
    'Du har gjennomført modulen. Kom du fra en læringsportal, viser merket nederst om den har fått det med seg.',
  'today.profession': 'Du spiller som: {{profession}}',
  'today.change': 'Bytt yrke eller språk',

  'encounter.team.more': '{{count}} kolleger kan svare',
  'encounter.mood': 'virker {{mood}}',

  'mood.wary': 'skeptisk',
  'mood.dismissive': 'avvisende',
  'mood.tired': 'sliten',
  'mood.listening': 'lyttende',
  'mood.worried': 'urolig',
  'mood.telling': 'ivrig etter å fortelle',
  'mood.warm': 'åpen og varm',
  'mood.strained': 'anspent',
  'mood.pained': 'plaget',
  'mood.ashamed': 'skamfull',
  'mood.relieved': 'lettet',
  'mood.sad': 'trist',

  'menu.title': 'Pause',
  'menu.resume': 'Fortsett samtalen',
  'menu.restart': 'Begynn samtalen på nytt',
  'menu.restart.sure': 'Vil du begynne på nytt? Det du har oppnådd før, beholdes.',
  'menu.restart.yes': 'Ja, begynn på nytt',
  'menu.restart.no': 'Nei, fortsett',
  'menu.textSize': 'Tekststørrelse',
  'menu.textSize.100': 'Vanlig',
  'menu.textSize.125': 'Stor',
  'menu.textSize.150': 'Større',
  'menu.textSize.200': 'Størst',
  'menu.motion': 'Mindre bevegelse',
  'menu.motion.hint': 'Bildet står stille.',
  'menu.sound': 'Lyd',
  'menu.sound.hint': 'Av til du skrur den på. Alt du hører, kan også leses eller ses.',
  'menu.sound.effects': 'Små lyder',
  'menu.sound.room': 'Lyden av rommet',
  'menu.sound.off': 'Av',
  'menu.sound.level': '{{value}} prosent',
  'menu.transcript': 'Samtalen så langt',
  'menu.transcript.empty': 'Samtalen har ikke begynt ennå.',
  'menu.pause': 'Ta en pause',
  'menu.today': 'Til «I dag»',
  'menu.erase': 'Slett det som er lagret her',
  'menu.erase.sure':
    'Alt som er lagret på denne maskinen for denne modulen, blir borte. Det som er lagret i læringsportalen, blir der.',
  'menu.erase.yes': 'Ja, slett',
  'menu.erase.failed':
    'Vi fikk ikke slettet det som er lagret her. Prøv igjen, eller tøm nettleserens data for dette nettstedet.',
  'menu.erase.done': 'Det som var lagret her, er slettet.',
  'menu.saved': 'Lagring',

  'pause.title': 'Du har tatt en pause',
  'pause.safe': 'Alt er lagret. Du kan lukke vinduet og komme tilbake når du vil.',
  'pause.notSafe':
    'Fremgangen er ikke lagret utenfor dette vinduet. Hold vinduet åpent til du er ferdig.',
  'pause.waiting': 'Lagrer …',
  'pause.resume': 'Fortsett',

  'elsewhere.title': 'Modulen er åpen i en annen fane',
  'elsewhere.text':
    'Du spiller ett sted om gangen, så ingenting går tapt. Fortsett i den andre fanen, eller ta over her.',
  'elsewhere.here': 'Fortsett her',

  'notice.noStorage':
    'Nettleseren lar oss ikke lagre her. Du kan spille, men fremgangen blir borte når du lukker vinduet.',
  'notice.noStorageLms':
    'Nettleseren lar oss ikke lagre på denne maskinen. Fremgangen lagres i læringsportalen.',
  'notice.full': 'Det er ikke plass til å lagre mer på denne maskinen. Du kan spille videre.',
  'notice.storeFailed':
    'Vi får ikke lagret på denne maskinen akkurat nå. Vi prøver igjen ved neste valg.',
  'notice.keptAside':
    'Noe av det som var lagret, kunne ikke leses. Det er lagt til side, ikke slettet.',
  'notice.newerSave':
    'Fremgangen din er lagret av en nyere utgave av kurset. Den blir ikke rørt. Du kan spille, men det du gjør nå, lagres bare på denne maskinen.',
  'notice.notConnected':
    'Ikke tilkoblet: Læringsportalen svarte ikke. Du kan spille, men fullføring blir ikke meldt.',
  'notice.review': 'Fullført. Det du gjør nå, lagres bare på denne maskinen.',
  'notice.slowLms':
    'Læringsportalen svarer tregt. Vi lagrer der litt sjeldnere, men alt lagres på denne maskinen.',
  'notice.relaunch':
    'Læringsportalen tar ikke imot lagring nå. Lukk vinduet og åpne kurset på nytt fra portalen.',

  'debrief.of': 'Tilbakeblikk: {{title}}',
  'debrief.curve': 'Tilliten, valg for valg',
  'debrief.curve.open': 'Åpen',
  'debrief.curve.waiting': 'Avventende',
  'debrief.curve.closed': 'Lukket',
  'debrief.curve.start': 'Start',
  'debrief.curve.text':
    'Tilliten startet på {{start}} og endte på {{end}}. Lavest var den {{low}}, høyest {{high}}.',
  'debrief.curve.table': 'Vis kurven som tabell',
  'debrief.curve.choice': 'Valg',
  'debrief.curve.value': 'Tillit',
  'debrief.curve.change': 'Endring',
  'debrief.select': 'Valg {{index}}: {{title}}, tillit {{value}}',
  'debrief.choice': 'Valg {{index}} av {{of}}, merket på kurven',
  'debrief.said': 'Du sa',
  'debrief.asked': 'Du spurte teamet',
  'debrief.thought': '{{name}} tenkte',
  'debrief.why': 'Hvorfor',
  'debrief.effect': 'Hva det gjorde',
  'debrief.effect.none': 'Ingen endring i tillit, trygghet eller medvirkning.',
  'debrief.effect.up': '{{measure}} økte med {{by}}',
  'debrief.effect.down': '{{measure}} sank med {{by}}',
  'debrief.retry': 'Prøv et annet valg herfra',
  'debrief.previous': 'Forrige valg',
  'debrief.next': 'Neste valg: {{title}}',
  'debrief.facts': 'Kunnskap du møtte',
  'debrief.fact': 'Kunnskap',
  'debrief.fact.undated': 'uten årstall, hentet {{year}}',
  'debrief.fact.outdated': 'Kan være utdatert',
  'debrief.fact.legal': 'Skal kvalitetssikres juridisk eller faglig',
  'debrief.sources': 'Kilder og kvalitetssikring',
  'debrief.sources.none': 'Innholdet er et utkast. Ingen har vurdert det faglig ennå.',
  'debrief.score': '{{score}} av 100 poeng for valgene dine',
  'debrief.again': 'Ta samtalen på nytt',
  'debrief.today': 'Til «I dag»',
  'debrief.path': 'Hele samtalen',

  'measure.tillit': 'Tillit',
  'measure.trygghet': 'Trygghet',
  'measure.medvirkning': 'Medvirkning',

  'quality.good': 'God vending',
  'quality.fair': 'Grei vending',
  'quality.poor': 'Her mistet du litt',

  'skill.open-question': 'åpent spørsmål',
  'skill.reflection': 'refleksjon',
  'skill.affirmation': 'bekreftelse',
  'skill.summary': 'oppsummering',
  'skill.information-with-permission': 'informasjon med tillatelse',
  'skill.advice': 'råd',
  'skill.confront': 'konfrontasjon',
  'skill.closed-question': 'lukket spørsmål',
  'skill.silence': 'å tåle stillhet',
  'skill.structure': 'å gi ramme',
} as const;

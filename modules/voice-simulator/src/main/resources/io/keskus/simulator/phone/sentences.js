import { filled, language } from './words.js';

/** What each entry of the timeline says; {names} are fields of the entry. Entries that are missing are shown by name. */
const SENTENCES = {
  en: {
    dialled: '{from} calls {to}', answered: 'The call is answered', say: '“{text}”', play: 'A recording is played', music: 'Music plays',
    tones: 'Tones', beep: 'A beep', ringing: 'It rings', error: 'Error {code}: {message}', listening: 'Keys are awaited',
    gathered: 'Keys taken: {digits}', 'gathered-none': 'No key was pressed', keys: 'Key {keys}', spoke: 'Spoken: “{text}”', sent: 'Keys sent: {keys}',
    enqueued: 'In the queue {queue}, at place {position}', 'left-queue': 'Out of the queue {queue} after {seconds} s ({result})',
    redirected: 'The call is taken elsewhere', dialling: 'Dialling {to}{queue}', bridged: 'Connected with {who}', unbridged: 'The other side is gone',
    'conference-joined': 'In the conversation', 'conference-with': '{who} joins', 'conference-without': '{who} leaves', 'conference-left': 'Out of the conversation',
    muted: 'Muted', unmuted: 'No longer muted', held: 'On hold', unheld: 'Off hold', coaching: 'Whispers', 'not-coaching': 'No longer whispers',
    recording: 'Recording begins', recorded: 'Recorded: {seconds} s', hungup: 'Hung up by {by}', ended: 'Over: {status}, {durationSeconds} s',
    price: '{minutes} min at the carrier, {price} {priceUnit}', webhook: 'The carrier asks for what to do next', status: 'Status: {status}',
    parameters: 'With parameters', skipped: 'Skipped: {verb}', with: 'with {with}', agent: 'the agent',
    statuses: { queued: 'waits', ringing: 'rings', 'in-progress': 'on', completed: 'completed', busy: 'busy', failed: 'failed', 'no-answer': 'no answer', canceled: 'given up' },
    by: { caller: 'the caller', callee: 'the called side', twiml: 'the menu', rest: 'the application', 'other-party': 'the other side', conference: 'the end of the conversation', carrier: 'the carrier', 'time-limit': 'the time limit', error: 'an error' },
  },
  fi: {
    dialled: '{from} soittaa numeroon {to}', answered: 'Puheluun vastataan', say: '”{text}”', play: 'Soitetaan äänite', music: 'Soi musiikki',
    tones: 'Ääniä', beep: 'Äänimerkki', ringing: 'Puhelin soi', error: 'Virhe {code}: {message}', listening: 'Odotetaan näppäimiä',
    gathered: 'Näppäimet otettu: {digits}', 'gathered-none': 'Mitään ei painettu', keys: 'Näppäin {keys}', spoke: 'Sanottu: ”{text}”', sent: 'Lähetetty näppäimet: {keys}',
    enqueued: 'Jonossa {queue}, sijalla {position}', 'left-queue': 'Pois jonosta {queue} {seconds} s:n jälkeen ({result})',
    redirected: 'Puhelu ohjataan muualle', dialling: 'Soitetaan: {to}{queue}', bridged: 'Yhdistetty: {who}', unbridged: 'Toinen osapuoli poistui',
    'conference-joined': 'Mukana keskustelussa', 'conference-with': '{who} liittyy', 'conference-without': '{who} poistuu', 'conference-left': 'Pois keskustelusta',
    muted: 'Mykistetty', unmuted: 'Ei enää mykistetty', held: 'Pidossa', unheld: 'Pois pidosta', coaching: 'Kuiskaa', 'not-coaching': 'Ei enää kuiskaa',
    recording: 'Nauhoitus alkaa', recorded: 'Nauhoitettu: {seconds} s', hungup: 'Lopettaja: {by}', ended: 'Päättynyt: {status}, {durationSeconds} s',
    price: '{minutes} min operaattorilla, {price} {priceUnit}', webhook: 'Operaattori kysyy, mitä tehdään seuraavaksi', status: 'Tila: {status}',
    parameters: 'Parametrit', skipped: 'Ohitettu: {verb}', with: 'mukana {with}', agent: 'asiakaspalvelija',
    statuses: { queued: 'odottaa', ringing: 'soi', 'in-progress': 'käynnissä', completed: 'valmis', busy: 'varattu', failed: 'epäonnistui', 'no-answer': 'ei vastausta', canceled: 'peruttu' },
    by: { caller: 'soittaja', callee: 'vastaaja', twiml: 'valikko', rest: 'sovellus', 'other-party': 'toinen osapuoli', conference: 'keskustelun loppu', carrier: 'operaattori', 'time-limit': 'aikaraja', error: 'virhe' },
  },
  et: {
    dialled: '{from} helistab numbrile {to}', answered: 'Kõnele vastatakse', say: '„{text}“', play: 'Mängitakse salvestist', music: 'Mängib muusika',
    tones: 'Toonid', beep: 'Piiks', ringing: 'Telefon heliseb', error: 'Viga {code}: {message}', listening: 'Oodatakse klahve',
    gathered: 'Klahvid võetud: {digits}', 'gathered-none': 'Ühtegi klahvi ei vajutatud', keys: 'Klahv {keys}', spoke: 'Öeldi: „{text}“', sent: 'Saadeti klahvid: {keys}',
    enqueued: 'Järjekorras {queue}, koht {position}', 'left-queue': 'Järjekorrast {queue} väljas {seconds} s pärast ({result})',
    redirected: 'Kõne suunatakse mujale', dialling: 'Helistatakse: {to}{queue}', bridged: 'Ühendatud: {who}', unbridged: 'Teine pool lahkus',
    'conference-joined': 'Vestluses', 'conference-with': '{who} liitub', 'conference-without': '{who} lahkub', 'conference-left': 'Vestlusest väljas',
    muted: 'Vaigistatud', unmuted: 'Enam mitte vaigistatud', held: 'Ootel', unheld: 'Ootelt tagasi', coaching: 'Sosistab', 'not-coaching': 'Enam ei sosista',
    recording: 'Salvestus algab', recorded: 'Salvestatud: {seconds} s', hungup: 'Kõne lõpetas {by}', ended: 'Lõppenud: {status}, {durationSeconds} s',
    price: '{minutes} min operaatori juures, {price} {priceUnit}', webhook: 'Operaator küsib, mida edasi teha', status: 'Olek: {status}',
    parameters: 'Parameetrid', skipped: 'Vahele jäetud: {verb}', with: 'koos: {with}', agent: 'klienditeenindaja',
    statuses: { queued: 'ootab', ringing: 'heliseb', 'in-progress': 'käib', completed: 'lõpetatud', busy: 'hõivatud', failed: 'ebaõnnestus', 'no-answer': 'ei vastatud', canceled: 'loobuti' },
    by: { caller: 'helistaja', callee: 'vastaja', twiml: 'menüü', rest: 'rakendus', 'other-party': 'teine pool', conference: 'vestluse lõpp', carrier: 'operaator', 'time-limit': 'ajapiirang', error: 'viga' },
  },
  pl: {
    dialled: '{from} dzwoni na {to}', answered: 'Połączenie odebrane', say: '„{text}”', play: 'Odtwarzane jest nagranie', music: 'Gra muzyka',
    tones: 'Tony', beep: 'Sygnał', ringing: 'Telefon dzwoni', error: 'Błąd {code}: {message}', listening: 'Oczekiwanie na klawisze',
    gathered: 'Przyjęte klawisze: {digits}', 'gathered-none': 'Nie naciśnięto klawisza', keys: 'Klawisz {keys}', spoke: 'Powiedziano: „{text}”', sent: 'Wysłane klawisze: {keys}',
    enqueued: 'W kolejce {queue}, miejsce {position}', 'left-queue': 'Poza kolejką {queue} po {seconds} s ({result})',
    redirected: 'Połączenie przekierowane', dialling: 'Wybieranie: {to}{queue}', bridged: 'Połączono z: {who}', unbridged: 'Druga strona się rozłączyła',
    'conference-joined': 'W rozmowie', 'conference-with': '{who} dołącza', 'conference-without': '{who} odchodzi', 'conference-left': 'Poza rozmową',
    muted: 'Wyciszono', unmuted: 'Koniec wyciszenia', held: 'Zawieszono', unheld: 'Wznowiono', coaching: 'Podpowiada', 'not-coaching': 'Już nie podpowiada',
    recording: 'Początek nagrania', recorded: 'Nagrano: {seconds} s', hungup: 'Rozłączenie: {by}', ended: 'Koniec: {status}, {durationSeconds} s',
    price: '{minutes} min u operatora, {price} {priceUnit}', webhook: 'Operator pyta, co dalej', status: 'Stan: {status}',
    parameters: 'Parametry', skipped: 'Pominięto: {verb}', with: 'z: {with}', agent: 'konsultant',
    statuses: { queued: 'czeka', ringing: 'dzwoni', 'in-progress': 'trwa', completed: 'zakończone', busy: 'zajęte', failed: 'nieudane', 'no-answer': 'bez odpowiedzi', canceled: 'przerwane' },
    by: { caller: 'dzwoniący', callee: 'odbierający', twiml: 'menu', rest: 'aplikacja', 'other-party': 'druga strona', conference: 'koniec rozmowy', carrier: 'operator', 'time-limit': 'limit czasu', error: 'błąd' },
  },
};

/** One entry as a sentence, and what the technically minded want to know besides. */
export function sentence(entry) {
  const texts = SENTENCES[language()];
  const text = texts[name(entry)] ?? entry.event;
  const values = { ...entry, who: person(entry.who, texts), by: texts.by[entry.by] ?? entry.by, status: texts.statuses[entry.status] ?? entry.status };
  const told = filled(text, values);
  return { text: told.charAt(0).toUpperCase() + told.slice(1), detail: detail(entry, texts) };
}

function name(entry) {
  if (entry.event === 'heard') {
    return entry.kind;
  }
  return entry.event === 'gathered' && entry.digits === 'none' ? 'gathered-none' : entry.event;
}

function detail(entry, texts) {
  switch (entry.event) {
    case 'ended':
      return entry.minutes > 0 ? filled(texts.price, entry) : '';
    case 'webhook':
      return `${entry.method} ${entry.url}`;
    case 'parameters':
      return JSON.stringify(entry.parameters);
    case 'conference-joined':
      return entry.with?.length ? filled(texts.with, { with: entry.with.map((each) => person(each, texts)).join(', ') }) : '';
    default:
      return '';
  }
}

const person = (who, texts) => (who?.startsWith('client:') ? texts.agent : who);

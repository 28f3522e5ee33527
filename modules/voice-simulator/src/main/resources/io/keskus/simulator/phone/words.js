const WORDS = {
  en: {
    phone: 'phone', language: 'Language', shade: 'Light or dark', lineUp: 'connected', lineDown: 'no connection',
    to: 'Call', otherNumber: 'Another number', from: 'Your number',
    fromHint: 'What the other side sees. Calls to this number ring here.', withheld: 'Withhold my number',
    voice: 'Your voice', microphone: 'Microphone', tone: 'A tone', silence: 'Silence', call: 'Call', hangUp: 'Hang up',
    answer: 'Answer', decline: 'Decline', keypad: 'Keypad', keypadHint: 'The keys of your keyboard work too: 0–9, * and #.',
    you: 'You', they: 'They', heardNow: 'You hear', quiet: 'Nothing yet.', story: 'What happens',
    details: 'Technical details', nothing: 'Choose a number and press Call. Everything that happens on the call appears here.',
    ready: 'Ready', calling: 'Calling…', talking: 'The call is on.', ended: 'The call is over.', rings: 'Call from {from}',
    noSound: 'There is no sound', noMicrophone: 'No microphone: a tone speaks for you.', soundLost: 'The sound was lost and is being restored.',
    badNumber: 'That is not a phone number.', refused: 'The call was refused.', lineLost: 'The connection was lost, and the call with it.',
    speaks: 'The menu speaks', listens: 'Waits for your keys', waits: 'You wait', talks: 'You talk', listen: 'You listen',
  },
  fi: {
    phone: 'puhelin', language: 'Kieli', shade: 'Vaalea tai tumma', lineUp: 'yhteys kunnossa', lineDown: 'ei yhteyttä',
    to: 'Soita', otherNumber: 'Muu numero', from: 'Oma numerosi',
    fromHint: 'Tämän toinen näkee. Puhelut tähän numeroon soivat täällä.', withheld: 'Salaa numeroni',
    voice: 'Äänesi', microphone: 'Mikrofoni', tone: 'Äänimerkki', silence: 'Hiljaisuus', call: 'Soita', hangUp: 'Lopeta',
    answer: 'Vastaa', decline: 'Hylkää', keypad: 'Näppäimet', keypadHint: 'Myös näppäimistösi käy: 0–9, * ja #.',
    you: 'Sinä', they: 'Toinen', heardNow: 'Kuulet', quiet: 'Ei vielä mitään.', story: 'Mitä tapahtuu',
    details: 'Tekniset tiedot', nothing: 'Valitse numero ja paina Soita. Kaikki, mitä puhelussa tapahtuu, näkyy tässä.',
    ready: 'Valmis', calling: 'Soitetaan…', talking: 'Puhelu on käynnissä.', ended: 'Puhelu on päättynyt.', rings: 'Puhelu numerosta {from}',
    noSound: 'Ääntä ei saada', noMicrophone: 'Ei mikrofonia: äänimerkki puhuu puolestasi.', soundLost: 'Ääni katkesi, ja sitä palautetaan.',
    badNumber: 'Tämä ei ole puhelinnumero.', refused: 'Puhelua ei hyväksytty.', lineLost: 'Yhteys katkesi ja puhelu sen mukana.',
    speaks: 'Valikko puhuu', listens: 'Odottaa näppäimiä', waits: 'Odotat', talks: 'Puhut', listen: 'Kuuntelet',
  },
  et: {
    phone: 'telefon', language: 'Keel', shade: 'Hele või tume', lineUp: 'ühendatud', lineDown: 'ühendust ei ole',
    to: 'Helista', otherNumber: 'Muu number', from: 'Sinu number',
    fromHint: 'Seda näeb teine pool. Kõned sellele numbrile helisevad siin.', withheld: 'Peida minu number',
    voice: 'Sinu hääl', microphone: 'Mikrofon', tone: 'Helisignaal', silence: 'Vaikus', call: 'Helista', hangUp: 'Lõpeta kõne',
    answer: 'Vasta', decline: 'Keeldu', keypad: 'Klahvid', keypadHint: 'Sobib ka klaviatuur: 0–9, * ja #.',
    you: 'Sina', they: 'Teine', heardNow: 'Sa kuuled', quiet: 'Veel mitte midagi.', story: 'Mis toimub',
    details: 'Tehnilised üksikasjad', nothing: 'Vali number ja vajuta Helista. Kõik, mis kõnes toimub, ilmub siia.',
    ready: 'Valmis', calling: 'Helistan…', talking: 'Kõne käib.', ended: 'Kõne on lõppenud.', rings: 'Kõne numbrilt {from}',
    noSound: 'Heli ei ole', noMicrophone: 'Mikrofoni ei ole: sinu eest räägib helisignaal.', soundLost: 'Heli katkes, seda taastatakse.',
    badNumber: 'See ei ole telefoninumber.', refused: 'Kõnest keelduti.', lineLost: 'Ühendus katkes ja koos sellega kõne.',
    speaks: 'Menüü räägib', listens: 'Ootab klahve', waits: 'Sa ootad', talks: 'Sa räägid', listen: 'Sa kuulad',
  },
  pl: {
    phone: 'telefon', language: 'Język', shade: 'Jasny lub ciemny', lineUp: 'połączono', lineDown: 'brak połączenia',
    to: 'Zadzwoń', otherNumber: 'Inny numer', from: 'Twój numer',
    fromHint: 'To widzi druga strona. Połączenia na ten numer dzwonią tutaj.', withheld: 'Ukryj mój numer',
    voice: 'Twój głos', microphone: 'Mikrofon', tone: 'Dźwięk', silence: 'Cisza', call: 'Zadzwoń', hangUp: 'Rozłącz',
    answer: 'Odbierz', decline: 'Odrzuć', keypad: 'Klawisze', keypadHint: 'Działa też klawiatura: 0–9, * i #.',
    you: 'Ty', they: 'Oni', heardNow: 'Słyszysz', quiet: 'Jeszcze nic.', story: 'Co się dzieje',
    details: 'Szczegóły techniczne', nothing: 'Wybierz numer i naciśnij Zadzwoń. Wszystko, co się dzieje w rozmowie, pojawi się tutaj.',
    ready: 'Gotowe', calling: 'Dzwonię…', talking: 'Rozmowa trwa.', ended: 'Rozmowa zakończona.', rings: 'Dzwoni {from}',
    noSound: 'Brak dźwięku', noMicrophone: 'Brak mikrofonu: zamiast ciebie mówi dźwięk.', soundLost: 'Dźwięk został przerwany i jest przywracany.',
    badNumber: 'To nie jest numer telefonu.', refused: 'Połączenie odrzucone.', lineLost: 'Połączenie przerwane, a z nim rozmowa.',
    speaks: 'Menu mówi', listens: 'Czeka na klawisze', waits: 'Czekasz', talks: 'Rozmawiasz', listen: 'Słuchasz',
  },
};

const KEPT = 'keskus.phone.language';
const asked = new URLSearchParams(location.search).get('lang');
let spoken = [asked, localStorage.getItem(KEPT), ...navigator.languages.map((each) => each.slice(0, 2)), 'en'].find(
  (each) => each in WORDS,
);

/** The language of the page: en, fi, et or pl. */
export const language = () => spoken;

/** Speaks another language from now on, in this browser. */
export function speak(other) {
  spoken = other;
  localStorage.setItem(KEPT, other);
}

/** A text of the page; {names} in it are filled from the values. */
export const word = (name, values = {}) => filled(WORDS[spoken][name], values);

/** A text with its {names} filled. */
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

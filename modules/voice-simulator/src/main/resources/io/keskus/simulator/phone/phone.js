import { Line } from './line.js';
import { beep, Sound, voice } from './sound.js';
import { Story } from './story.js';
import { language, speak, word } from './words.js';

const at = (id) => document.getElementById(id);
const LETTERS = ['', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ', '', '+', ''];
const OTHER = 'other';

const line = new Line();
const story = new Story(at('story'), at('caption'), at('node'));
let sound;
let call;
let invitation;
let renewals = 0;
let state = ['ready'];

// ---- the call

at('dialling').addEventListener('submit', async (event) => {
  event.preventDefault();
  const to = at('to').value === OTHER ? at('other').value : at('to').value;
  tell('calling');
  story.begin();
  at('call').disabled = true;
  try {
    sound = new Sound(at('ear'), await ownVoice());
    const sdp = await sound.offer();
    line.send('dial', { to, from: at('from').value, withheld: at('withheld').checked, sdp });
  } catch (problem) {
    over();
    tell('noSound', problem.message);
  }
});

line.addEventListener('call', ({ detail }) => {
  call = { ...detail, since: 0 };
  story.begin();
  at('nothing').hidden = true;
  at('whom').textContent = detail.direction === 'inbound' ? detail.to : detail.from;
  show();
});

line.addEventListener('sound', async ({ detail }) => {
  await sound?.accept(detail.sdp);
  if (call?.since) {
    tell('talking');
  }
});

line.addEventListener('rings', ({ detail }) => {
  invitation = detail.sdp;
  show();
  at('answer').focus();
});

at('answer').addEventListener('click', async () => {
  const sdp = invitation;
  invitation = undefined;
  try {
    sound = new Sound(at('ear'), await ownVoice());
    line.send('answer', { sdp: await sound.answer(sdp) });
    show();
  } catch (problem) {
    line.send('decline');
    tell('noSound', problem.message);
  }
});

at('decline').addEventListener('click', () => line.send('decline'));
at('hangup').addEventListener('click', () => line.send('hangup'));

line.addEventListener('entry', ({ detail: { entry } }) => {
  story.add(entry);
  if (entry.event === 'answered') {
    call.since = Date.now();
    tell('talking');
  }
  if (entry.event === 'ended') {
    over();
    tell('ended');
  }
});

line.addEventListener('silent', () => {
  tell('soundLost');
  // once more, and once more, but not for ever where there is no sound to be had
  renewals += 1;
  if (renewals <= 5) {
    setTimeout(async () => sound && line.send('renew', { sdp: await sound.renew() }), 400 * renewals);
  }
});

line.addEventListener('refused', ({ detail }) => {
  over();
  tell(detail.why === 'number' ? 'badNumber' : 'refused');
});

// from now on calls to this number ring here; empty when it is none of a phone
line.addEventListener('reached', ({ detail }) => {
  document.body.dataset.number = detail.number;
});

line.addEventListener('down', () => {
  delete document.body.dataset.number;
  if (call || sound) {
    over();
    tell('lineLost');
  }
  show();
});

line.addEventListener('up', () => {
  numbers();
  show();
});

function over() {
  sound?.close();
  sound = call = invitation = undefined;
  renewals = 0;
  show();
}

async function ownVoice() {
  const kind = document.querySelector('[name=voice]:checked').value;
  try {
    return await voice(kind, Number(new URLSearchParams(location.search).get('tone')));
  } catch (problem) {
    if (kind !== 'microphone') {
      throw problem;
    }
    document.querySelector('[name=voice][value=tone]').checked = true;
    tell('noMicrophone');
    return voice('tone');
  }
}

// ---- the keys

LETTERS.forEach((letters, place) => {
  const key = '123456789*0#'[place];
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.key = key;
  button.textContent = key;
  const small = document.createElement('small');
  small.textContent = letters;
  small.setAttribute('aria-hidden', 'true');
  button.append(small);
  button.addEventListener('click', () => press(key));
  at('pad').append(button);
});

addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type=checkbox], [type=radio]), select');
  const button = document.querySelector(`.pad [data-key="${CSS.escape(event.key)}"]`);
  if (button && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    press(event.key);
    button.classList.add('down');
    setTimeout(() => button.classList.remove('down'), 150);
  }
});

function press(key) {
  beep(key);
  if (call && !invitation) {
    line.send('keys', { keys: key });
  } else if (at('to').value === OTHER) {
    at('other').value += key;
  }
}

// ---- the page

async function numbers() {
  const list = await (await fetch('/phone/numbers')).json();
  const chosen = at('to').value;
  const owners = [...new Set(list.map((each) => each.owner))];
  at('to').replaceChildren(
    ...owners.map((owner) => {
      const group = document.createElement('optgroup');
      group.label = owner;
      group.append(
        ...list
          .filter((each) => each.owner === owner)
          .map((each) => new Option(each.name ? `${each.number} · ${each.name}` : each.number, each.number)),
      );
      return group;
    }),
    new Option(word('otherNumber'), OTHER),
  );
  const wanted = chosen || new URLSearchParams(location.search).get('to');
  if ([...at('to').options].some((each) => each.value === wanted)) {
    at('to').value = wanted;
  }
  at('other').hidden = at('to').value !== OTHER;
}

function tell(...what) {
  state = what;
  at('state').textContent = `${word(what[0])}${what[1] ? `: ${what[1]}` : ''}`;
  at('state').classList.toggle('wrong', /^(no|bad|refused|soundLost|lineLost)/.test(what[0]));
}

function show() {
  at('line').className = `light ${line.up ? 'on' : 'off'}`;
  at('line').innerHTML = `<span>${word(line.up ? 'lineUp' : 'lineDown')}</span>`;
  at('ringing').hidden = !invitation;
  at('ringing-text').textContent = call ? word('rings', { from: call.from }) : '';
  at('dialling').hidden = Boolean(call);
  at('talking').hidden = !call || Boolean(invitation);
  at('call').disabled = !line.up;
  document.querySelector('main').classList.toggle('busy', Boolean(call));
}

function dress() {
  document.documentElement.lang = language();
  document.title = `Keskus ${word('phone')}`;
  for (const each of document.querySelectorAll('[data-word]')) {
    each.textContent = word(each.dataset.word);
  }
  at('language').value = language();
  at('other').setAttribute('aria-label', word('otherNumber'));
  story.retell();
  numbers();
  show();
  tell(...state);
}

at('language').addEventListener('change', ({ target }) => {
  speak(target.value);
  dress();
});

const dark = () => document.documentElement.classList.contains('dark');
const shade = (on) => document.documentElement.classList.toggle('dark', on);
const kept = localStorage.getItem('keskus.phone.shade');
shade(kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
at('shade').addEventListener('click', () => {
  shade(!dark());
  localStorage.setItem('keskus.phone.shade', dark() ? 'dark' : 'light');
});

at('to').addEventListener('change', () => {
  at('other').hidden = at('to').value !== OTHER;
});
at('details').addEventListener('change', ({ target }) => at('story').classList.toggle('plain', !target.checked));
at('story').classList.add('plain');

/** Every tab is a phone of its own, and keeps its number. */
function ownNumber() {
  const asked = new URLSearchParams(location.search).get('from');
  const old = sessionStorage.getItem('keskus.phone.from');
  return asked ? `+${asked.trim().replace(/^\+/, '')}` : old || `+35840${String(Math.random()).slice(2, 9)}`;
}
function hasNumber() {
  sessionStorage.setItem('keskus.phone.from', at('from').value);
  line.always('number', { number: at('from').value });
}
at('from').value = ownNumber();
at('from').addEventListener('change', hasNumber);
hasNumber();

setInterval(() => {
  if (!sound) {
    return;
  }
  const { own, their } = sound.levels();
  at('own-level').value = own;
  at('their-level').value = their;
  const passed = call?.since ? Math.floor((Date.now() - call.since) / 1000) : 0;
  at('clock').textContent = [passed / 60, passed % 60].map((each) => String(Math.floor(each)).padStart(2, '0')).join(':');
}, 200);

dress();

import { sentence } from './sentences.js';
import { word } from './words.js';

const MARKS = {
  sound: ['i-sound', ['heard']],
  keys: ['i-keys', ['keys', 'gathered', 'listening', 'spoke', 'sent']],
  queue: ['i-queue', ['enqueued', 'left-queue']],
  people: [
    'i-people',
    ['bridged', 'unbridged', 'conference-joined', 'conference-with', 'conference-without', 'conference-left', 'muted',
      'unmuted', 'held', 'unheld', 'coaching', 'not-coaching'],
  ],
  record: ['i-record', ['recording', 'recorded']],
  phone: ['i-phone', ['dialled', 'answered', 'dialling', 'hungup', 'ended']],
  wrong: ['i-wrong', ['error']],
};

const mark = (event) => Object.entries(MARKS).find(([, [, events]]) => events.includes(event));

/** What has happened on a call, as the carrier tells it, in the language of the page. */
export class Story {
  #list;
  #caption;
  #node;
  #entries = [];

  constructor(list, caption, node) {
    this.#list = list;
    this.#caption = caption;
    this.#node = node;
  }

  begin() {
    this.#entries = [];
    this.#list.replaceChildren();
    this.#say('', '');
  }

  add(entry) {
    this.#entries.push(entry);
    this.#show(entry);
    this.#now(entry);
  }

  /** Tells it again, in another language. */
  retell() {
    const entries = this.#entries;
    this.begin();
    for (const entry of entries) {
      this.add(entry);
    }
  }

  #show(entry) {
    const [kind, [icon]] = mark(entry.event) ?? ['gear', ['i-gear']];
    const item = document.createElement('li');
    item.className = kind;
    item.dataset.event = entry.event;
    const time = document.createElement('time');
    time.textContent = seconds(entry.ms);
    const sign = document.createElement('span');
    sign.className = 'mark';
    sign.innerHTML = `<svg aria-hidden="true"><use href="#${icon}"/></svg>`;
    const text = document.createElement('div');
    const { text: told, detail } = sentence(entry);
    text.textContent = told;
    if (detail) {
      const more = document.createElement('div');
      more.className = 'detail';
      more.textContent = detail;
      text.append(more);
    }
    item.append(time, sign, text);
    const atEnd = this.#list.scrollHeight - this.#list.scrollTop - this.#list.clientHeight < 60;
    this.#list.append(item);
    if (atEnd) {
      this.#list.scrollTop = this.#list.scrollHeight;
    }
  }

  /** What the caller hears at this moment, and where the call is. */
  #now(entry) {
    switch (entry.event) {
      case 'heard':
        if (entry.kind !== 'beep') {
          this.#say(sentence(entry).text, word(entry.text ? 'speaks' : 'listen'), entry.language);
        }
        break;
      case 'listening':
        this.#at(word('listens'));
        break;
      case 'enqueued':
        this.#at(word('waits'));
        break;
      case 'bridged':
      case 'conference-joined':
      case 'conference-with':
        this.#say(sentence(entry).text, word('talks'));
        break;
      case 'answered':
      case 'hungup':
      case 'gathered':
      case 'dialled':
        this.#at(sentence(entry).text);
        break;
      case 'ended':
        this.#say(sentence(entry).text, '');
        break;
      default:
    }
  }

  #say(text, where, language) {
    this.#caption.textContent = text || word('quiet');
    this.#caption.classList.toggle('quiet', !text);
    this.#caption.lang = language || document.documentElement.lang;
    this.#at(where);
  }

  #at(where) {
    this.#node.replaceChildren();
    if (where) {
      const sign = document.createElement('span');
      sign.textContent = where;
      this.#node.append(sign);
    }
  }
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

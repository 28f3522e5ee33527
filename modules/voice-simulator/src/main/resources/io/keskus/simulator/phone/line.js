/** The line to the carrier: a web socket that is opened again when it breaks. */
export class Line extends EventTarget {
  #socket;
  #pause = 500;
  #first = [];

  constructor() {
    super();
    this.#open();
  }

  /** Whether the carrier can be reached now. */
  get up() {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Sends a message; false when nobody is there. */
  send(type, fields = {}) {
    if (!this.up) {
      return false;
    }
    this.#socket.send(JSON.stringify({ type, ...fields }));
    return true;
  }

  /** A message that is said first on every new connection. */
  always(type, fields) {
    this.#first = [type, fields];
    this.send(type, fields);
  }

  #open() {
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
    this.#socket = new WebSocket(`${scheme}//${location.host}/phone/line`);
    this.#socket.onopen = () => {
      this.#pause = 500;
      if (this.#first.length > 0) {
        this.send(...this.#first);
      }
      this.dispatchEvent(new Event('up'));
    };
    this.#socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      this.dispatchEvent(new CustomEvent(message.type, { detail: message }));
    };
    this.#socket.onclose = () => {
      this.dispatchEvent(new Event('down'));
      setTimeout(() => this.#open(), this.#pause);
      this.#pause = Math.min(this.#pause * 2, 10_000);
    };
  }
}

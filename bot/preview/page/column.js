// One person's chat with the bot, kept as the other side has it.

import { Composer } from "./composer.js";
import { make } from "./make.js";
import { show } from "./message.js";

const TOAST_MS = 6000;
const TYPING_MS = 5000;

export function post(path, body = {}) {
  const headers = { "Content-Type": "application/json" };
  return fetch(path, { method: "POST", headers, body: JSON.stringify(body), keepalive: true });
}

export class Column {
  constructor(view, bot) {
    this.id = view.id;
    this.name = view.name;
    this.messages = [];
    this.shown = new Map(); // message id → { json, text, element }
    this.root = document.getElementById("chat").content.cloneNode(true).firstElementChild;
    this.root.setAttribute("aria-label", `${this.name}'s chat`);
    this.log = this.root.querySelector(".log");
    this.log.setAttribute("aria-label", `${this.name}'s messages`);
    this.send = this.send.bind(this);
    this.say = this.say.bind(this);
    this.composer = new Composer(this.root, this.name, this.send, () => this.typed());
    this.introduce(bot);
    this.update(view);
  }

  introduce(bot) {
    this.bot = bot;
    this.root.querySelector("h2").textContent = bot.name;
    this.root.querySelector(".face").textContent = bot.name.slice(0, 1);
    this.composer.offer(bot.commands);
    this.welcome();
  }

  // An empty chat shows what the bot says of itself and a Start button, as Telegram does.
  welcome() {
    const isNew = this.shown.size === 0;
    this.root.classList.toggle("new", isNew);
    this.log.querySelector(".welcome")?.remove();
    if (isNew && this.bot.description) this.log.append(make("p", "welcome", this.bot.description));
  }

  typed() {
    return this.messages.filter((message) => !message.from.is_bot && message.text);
  }

  update(view) {
    const wasInLog = this.log.contains(document.activeElement);
    this.rest();
    this.messages = view.messages;
    const kept = new Set(view.messages.map((message) => message.message_id));
    for (const id of [...this.shown.keys()]) if (!kept.has(id)) this.drop(id);
    for (const message of view.messages) this.place(message);
    this.welcome();
    if (wasInLog && !this.log.contains(document.activeElement)) this.refocus();
  }

  drop(id) {
    this.shown.get(id).element.remove();
    this.shown.delete(id);
  }

  // The message that was being read is gone: go on from the last one.
  refocus() {
    const last = [...this.shown.values()].at(-1)?.element ?? this.composer.box;
    last.focus({ preventScroll: true });
  }

  place(message) {
    const json = JSON.stringify(message);
    const before = this.shown.get(message.message_id);
    if (before?.json === json) return;
    const element = before?.element ?? make("div");
    const refocus = before && this.focusIn(element, before.text === message.text);
    element.dataset.id = message.message_id;
    element.tabIndex = -1;
    show(element, message, this);
    if (!before) this.log.append(element);
    this.shown.set(message.message_id, { json, element, text: message.text });
    refocus?.();
    if (before?.text !== message.text) this.reveal(element);
  }

  // A key just pressed is redrawn: stay on it if only its tick changed, else start at the message.
  focusIn(element, isSameText) {
    const keys = [...element.querySelectorAll(".key")];
    const at = keys.indexOf(document.activeElement);
    if (at < 0) return null;
    return () => {
      const now = element.querySelectorAll(".key");
      const target = isSameText && now.length === keys.length ? now[at] : element;
      target.focus({ preventScroll: true });
    };
  }

  // A message taller than the chat is read from its first line.
  reveal(element) {
    const isTall = element.offsetHeight > this.log.clientHeight;
    this.log.scrollTop = isTall ? element.offsetTop - this.log.offsetTop : this.log.scrollHeight;
  }

  async send(act, body = {}) {
    const answer = await post(`/people/${this.id}/${act}`, body);
    if (!answer.ok) this.answered();
  }

  typing() {
    this.root.querySelector(".as").textContent = "typing…";
    clearTimeout(this.typingEnds);
    this.typingEnds = setTimeout(() => this.rest(), TYPING_MS);
  }

  rest() {
    clearTimeout(this.typingEnds);
    this.root.querySelector(".as").textContent = `You are ${this.name}`;
  }

  answered() {
    for (const key of this.log.querySelectorAll("[aria-busy]")) key.removeAttribute("aria-busy");
  }

  say(text) {
    const toast = this.root.querySelector(".toast");
    toast.textContent = text;
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => { toast.textContent = ""; }, TOAST_MS);
  }
}

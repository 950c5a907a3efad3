// The page: follows the bot's side by server-sent events, and shows a column for each person.

import { Column, post } from "./column.js";
import { make } from "./make.js";

const NEUTRAL_PAGE = "https://www.bbc.co.uk/weather";

const columns = new Map(); // chat id → Column
const chats = document.getElementById("chats");
const people = document.getElementById("people");
const lost = document.getElementById("lost");

function choose(id) {
  for (const column of columns.values()) column.root.classList.toggle("current", column.id === id);
  for (const tab of people.children) {
    tab.setAttribute("aria-pressed", String(Number(tab.dataset.chat) === id));
  }
}

function tab(column) {
  const button = make("button", "", column.name);
  button.type = "button";
  button.dataset.chat = column.id;
  button.addEventListener("click", () => {
    choose(column.id);
    column.composer.box.focus();
  });
  return button;
}

function add(view, bot) {
  const column = new Column(view, bot);
  columns.set(view.id, column);
  chats.append(column.root);
  people.append(tab(column));
  choose(view.id);
}

function remove(id) {
  columns.get(id).root.remove();
  people.querySelector(`[data-chat="${id}"]`).remove();
  columns.delete(id);
}

function showAll({ bot, chats: views }) {
  lost.textContent = "";
  const present = new Set(views.map((view) => view.id));
  for (const id of [...columns.keys()]) if (!present.has(id)) remove(id);
  for (const view of views) {
    const column = columns.get(view.id);
    if (!column) add(view, bot);
    else {
      column.introduce(bot);
      column.update(view);
    }
  }
}

function answer({ chat, text, alert }) {
  columns.get(chat)?.answered();
  if (!text) return;
  if (!alert) {
    columns.get(chat)?.say(text);
    return;
  }
  document.getElementById("alert-text").textContent = text;
  document.getElementById("alert").showModal();
}

function leave() {
  document.documentElement.hidden = true;
  document.title = "";
  post("/leave");
  location.replace(NEUTRAL_PAGE);
}

const events = new EventSource("/events");
const on = (name, act) => events.addEventListener(name, (event) => act(JSON.parse(event.data)));
on("state", showAll);
on("chat", (view) => columns.get(view.id)?.update(view));
on("answer", answer);
on("typing", ({ chat }) => columns.get(chat)?.typing());
events.addEventListener("error", () => {
  lost.textContent = "The bot is not running, or has just been restarted. Trying again…";
});

document.getElementById("add").addEventListener("click", () => post("/people"));
document.getElementById("leave").addEventListener("click", leave);

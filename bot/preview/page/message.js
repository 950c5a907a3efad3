// One message as the page shows it. Text goes in as text nodes only, never as HTML.

import { attached } from "./attached.js";
import { make } from "./make.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
  pre: "pre",
  spoiler: "span",
};

export async function copy(text, say) {
  await navigator.clipboard.writeText(text);
  say("Copied");
}

function link(url) {
  if (!/^https?:\/\//.test(url)) return make("span");
  const anchor = make("a");
  anchor.href = url;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer nofollow";
  return anchor;
}

function wrapper(entity, text, column) {
  const words = text.slice(entity.offset, entity.offset + entity.length);
  if (entity.type === "text_link" || entity.type === "url") return link(entity.url ?? words);
  if (entity.type === "bot_command" || entity.type === "code") {
    const button = make("button", entity.type);
    button.type = "button";
    const isCode = entity.type === "code";
    if (isCode) button.title = "Copy";
    button.addEventListener("click", () =>
      isCode ? copy(words, column.say) : column.send("text", { text: words }));
    return button;
  }
  return make(TAGS[entity.type] ?? "span");
}

// Entities nest and never cross, so each one holds the text and entities inside it.
function fill(parent, text, entities, start, end, column) {
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const close = entity.offset + entity.length;
    parent.append(text.slice(at, entity.offset));
    const element = wrapper(entity, text, column);
    const inside = others.filter((other) => other.offset < close);
    fill(element, text, inside, entity.offset, close, column);
    parent.append(element);
    if (entity.type === "pre") parent.append(copier(text.slice(entity.offset, close), column));
    rest = others.filter((other) => other.offset >= close);
    at = close;
  }
  parent.append(text.slice(at, end));
}

function copier(text, column) {
  const button = make("button", "copier", "Copy");
  button.type = "button";
  button.addEventListener("click", () => copy(text, column.say));
  return button;
}

function key(button, message, column) {
  if (button.url) {
    const anchor = link(button.url);
    anchor.className = "key";
    anchor.textContent = button.text;
    return anchor;
  }
  const element = make("button", "key", button.text);
  element.type = "button";
  element.addEventListener("click", () => {
    if (button.copy_text) return copy(button.copy_text.text, column.say);
    element.setAttribute("aria-busy", "true");
    return column.send("press", { message: message.message_id, data: button.callback_data });
  });
  return element;
}

function keyboard(message, column) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return "";
  const keys = make("div", "keys");
  keys.setAttribute("role", "group");
  keys.setAttribute("aria-label", "Choices");
  for (const row of rows) {
    const line = make("div", "row");
    line.append(...row.map((button) => key(button, message, column)));
    keys.append(line);
  }
  return keys;
}

export function show(element, message, column) {
  const isMine = !message.from.is_bot;
  const bubble = make("div", "bubble");
  bubble.append(make("span", "hidden", isMine ? "You: " : `${column.bot.name}: `));
  bubble.append(attached(message, isMine));
  const text = message.text ?? message.caption ?? "";
  const words = make("div", "words");
  const entities = message.entities ?? message.caption_entities ?? [];
  fill(words, text, entities, 0, text.length, column);
  const when = new Date(message.date * 1000);
  const time = make("time", "", when.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }));
  time.dateTime = when.toISOString();
  if (isMine && message.edit_date) time.prepend("edited ");
  bubble.append(words, time);
  element.className = `message ${isMine ? "mine" : "theirs"}`;
  element.replaceChildren(bubble, keyboard(message, column));
}

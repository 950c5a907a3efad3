// What one person does: types, edits, attaches, starts, starts again.

import { make } from "./make.js";

const KINDS = {
  photo: "Photo",
  voice: "Voice message",
  sticker: "Sticker",
  document: "File",
  video: "Video",
  location: "Location",
  contact: "Contact",
  poll: "Poll",
  forward: "Forwarded message",
};

export class Composer {
  // `send(act, body)` tells the other side; `mine()` is what this person typed, oldest first.
  constructor(root, name, send, mine) {
    Object.assign(this, { root, send, mine, editing: 0 });
    this.box = root.querySelector("textarea");
    this.box.setAttribute("aria-label", `Message as ${name}`);
    const kinds = Object.entries(KINDS).map(([kind, label]) =>
      this.item(label, "", () => this.send("other", { kind })));
    root.querySelector(".kinds").append(...kinds);
    this.listen();
    for (const menu of root.querySelectorAll(".menu")) this.listenTo(menu);
  }

  listen() {
    const click = (selector, act) => this.root.querySelector(selector).addEventListener("click", act);
    click(".editing button", () => this.edit(0));
    click("[data-act=change]", () => this.editLast());
    click("[data-act=clear]", () => this.clear());
    click(".start", () => this.start());
    this.root.querySelector(".composer").addEventListener("submit", (event) => this.submit(event));
    this.box.addEventListener("keydown", (event) => this.key(event));
  }

  listenTo(menu) {
    menu.addEventListener("click", (event) => {
      if (!event.target.closest("div button")) return;
      menu.open = false;
      this.box.focus();
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    menu.addEventListener("focusout", (event) => {
      if (!menu.contains(event.relatedTarget)) menu.open = false;
    });
  }

  item(label, more, act) {
    const button = make("button", "", label);
    button.type = "button";
    if (more) button.append(make("small", "", more));
    button.addEventListener("click", act);
    return button;
  }

  offer(commands) {
    const items = commands.map(({ command, description }) =>
      this.item(`/${command}`, description, () => this.send("text", { text: `/${command}` })));
    this.root.querySelector(".commands").replaceChildren(...items);
  }

  start() {
    const word = new URLSearchParams(location.search).get("start") ?? "";
    this.send("text", { text: `/start ${word}`.trim() });
    this.root.classList.remove("new");
    this.box.focus();
  }

  async clear() {
    this.edit(0);
    await this.send("clear");
    this.root.querySelector(".start").focus();
  }

  submit(event) {
    event.preventDefault();
    const text = this.box.value.trim();
    if (!text) return;
    if (this.editing) this.send("edit", { message: this.editing, text });
    else this.send("text", { text });
    this.edit(0);
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
    if (event.key === "Escape") this.edit(0);
    if (event.key === "ArrowUp" && !this.box.value) this.editLast();
  }

  editLast() {
    const last = this.mine().at(-1);
    if (last) this.edit(last.message_id, last.text);
  }

  edit(id, text = "") {
    this.editing = id;
    this.root.querySelector(".editing").hidden = !id;
    this.box.value = text;
    this.box.focus();
  }
}

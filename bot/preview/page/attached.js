// What a message holds besides words: a file, a picture, a voice message.

import { make } from "./make.js";

const SENT = {
  sticker: "👋 Sticker",
  voice: "Voice message, 0:04",
  video: "Video, 0:04",
  video_note: "Video message, 0:04",
  audio: "Audio, 0:04",
  location: "Location",
  contact: "Contact: A friend",
  poll: "Poll: Which day?",
  dice: "🎲 3",
};

export function attached(message, isMine) {
  const { document: file, photo } = message;
  if (photo && isMine) return make("p", "sent", "Photo");
  if (photo) {
    const image = make("img");
    image.src = `/files/${photo.at(-1).file_id}`;
    image.alt = message.caption ?? "Picture";
    return image;
  }
  if (file && !isMine) {
    const anchor = make("a", "file", `${file.file_name} (${Math.ceil(file.file_size / 1000)} kB)`);
    anchor.href = `/files/${file.file_id}`;
    anchor.download = file.file_name;
    return anchor;
  }
  if (file) return make("p", "sent", `File: ${file.file_name}`);
  const kind = Object.keys(SENT).find((name) => name in message);
  return kind ? make("p", "sent", SENT[kind]) : "";
}

// Files in both directions.

import { Refusal, retryAfter } from "./session.js";
import { element } from "./text.js";
import { words } from "./words.js";

const UPLOAD_WITHIN = 180000;

/** Send a file, of a `light` one only what it is; `progress` hears shares between 0 and 1. XMLHttpRequest, because fetch tells nothing of uploads. */
export function upload(session, item, progress) {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    form.append("id", item.id);
    form.append("file", item.light ? new Blob([], { type: item.file.type }) : item.file, item.name);
    const request = new XMLHttpRequest();
    request.open("POST", "/webchat/messages");
    request.timeout = UPLOAD_WITHIN;
    const headers = session.headers();
    for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name]);
    request.upload.onprogress = (event) => { if (event.lengthComputable) progress(event.loaded / event.total); };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(new Refusal(request.status, retryAfter(request.getResponseHeader("Retry-After"))));
    };
    request.onerror = request.ontimeout = request.onabort = () => reject(new TypeError("no connection"));
    request.send(form);
  });
}

/** Only the office's own files are offered: an address elsewhere is null. */
function ownAddress(url) {
  const address = new URL(url, location.href);
  return address.origin === location.origin ? address.pathname + address.search : null;
}

async function fetched(session, path) {
  const answer = await session.request(path);
  return URL.createObjectURL(await answer.blob());
}

function save(address, name) {
  const anchor = element("a");
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}

function picture(session, file, path, grown) {
  const image = element("img", "picture");
  image.alt = file.name;
  image.onload = grown;
  const source = session.alone ? fetched(session, path) : Promise.resolve(path);
  source.then((address) => { image.src = address; }, () => image.remove());
  return image;
}

/** A link that downloads; in a tab's own session the file is fetched with the token first. */
function fileLink(session, file, path) {
  const anchor = element("a", "file");
  anchor.href = path;
  anchor.download = file.name;
  anchor.append(element("span", "file-name", file.name), element("span", "file-act", words("download")));
  anchor.addEventListener("click", (event) => {
    if (!session.alone) return;
    event.preventDefault();
    fetched(session, path).then(
      (address) => save(address, file.name),
      () => { anchor.lastChild.textContent = words("download-failed"); },
    );
  });
  return anchor;
}

/** The files of one message: pictures shown, all of them to download. `grown` is called when a picture appears. */
export function fileList(session, files, grown) {
  const list = element("div", "files");
  for (const file of files) {
    const path = ownAddress(file.url);
    if (!path) continue;
    if (/^image\/(png|jpeg|webp|gif)$/.test(file.type)) list.append(picture(session, file, path, grown));
    list.append(fileLink(session, file, path));
  }
  return list;
}

// "Hapus percakapan ini": asks once more, erases at the office, then here.

import { words } from "./words.js";

const sheet = document.getElementById("sheet");
const yes = document.getElementById("sheet-yes");
const alarm = document.getElementById("sheet-alarm");

/** Wire the button. `erase()` erases at the office and rejects when that failed; `erased()` follows. */
export function offerErasing(erase, erased) {
  const act = async () => {
    busy(true, "");
    try {
      await erase();
    } catch (error) {
      busy(false, words("delete-failed"));
      yes.focus();
      return;
    }
    erased();
  };
  document.getElementById("delete").addEventListener("click", () => ask(act));
  document.getElementById("sheet-no").addEventListener("click", () => sheet.close());
  yes.addEventListener("click", act);
}

function ask(act) {
  busy(false, "");
  if (sheet.showModal) sheet.showModal();
  else if (window.confirm(words("delete-head") + " " + words("delete-text"))) act();
}

function busy(whether, trouble) {
  yes.disabled = whether;
  yes.textContent = words(whether ? "delete-busy" : "delete-yes");
  alarm.textContent = trouble;
}

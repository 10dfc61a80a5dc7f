// Runs only where ES modules are unknown: says so instead of showing a dead page.
document.getElementById("old").hidden = false;

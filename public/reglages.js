// Runs before the first paint. An external file, so that no page needs an inline script for it.
(function () {
  var root = document.documentElement;
  root.dataset.js = "";
  try {
    var theme = localStorage.getItem("reperes-theme");
    var text = localStorage.getItem("reperes-texte");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (text === "large" || text === "larger") root.dataset.text = text;
  } catch {
    // Storage is closed to us: the system's theme and the usual size will do.
  }
})();

// A button that copies: the words wait in a hidden element beside it. Without the browser's
// clipboard (a page that is not served by https) the older way is tried.
if (!window.committeeCopies) {
  window.committeeCopies = true;
  const older = (text) => {
    const box = document.createElement("textarea");
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    return done;
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("button.copy");
    if (!button) return;
    const { textContent: text } = button.parentElement.querySelector(".to-copy");
    const done = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => true,
      () => older(text)
    );
    button.parentElement.querySelector("[role=status]").textContent =
      done ? button.dataset.done : button.dataset.failed;
    button.focus();
  });
}

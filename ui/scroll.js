// Brings the frame into the middle of the page's window. Where columns are stacked (phone,
// tablet, high zoom) and a citation was just chosen, it also brings the page itself into sight.
requestAnimationFrame(() => {
  const view = [...document.querySelectorAll(".page-view")].at(-1);
  if (!view) return;
  const strong = [...view.querySelectorAll(".quoted.strong")];
  const frames = strong.length ? strong : [...view.querySelectorAll(".quoted")];
  const least = (side) => Math.min(...frames.map((frame) => frame[side]));
  const below = window.innerHeight - view.getBoundingClientRect().top;
  const seen = below > 150 ? Math.min(view.clientHeight, below) : view.clientHeight;
  view.scrollTop = frames.length ? least("offsetTop") - seen / 3 : 0;
  const left = frames.length ? least("offsetLeft") : 0;
  view.scrollLeft = strong.length ? left - view.clientWidth / 2 : left - 24;
  const name = document.getElementById("page-name");
  const top = name.getBoundingClientRect().top;
  if (chosen > 0 && (top < 0 || top > window.innerHeight * 0.7)) name.scrollIntoView();
});

// The links of a map are SVG: the page's own listeners for links, which expect those of HTML, are kept from them, and the
// browser follows them.
window.passerelleMap ??= {
  start() {
    const follow = (event) => {
      if (event.target.closest?.('.map a')) event.stopImmediatePropagation();
    };
    window.addEventListener('click', follow, true);
    return this;
  },
}.start();

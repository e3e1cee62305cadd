// The row of a chart's table that has the focus, or the pointer over it, marks its points in the drawing.
window.passerelleChart ??= {
  mark(event) {
    const figure = event.target.closest?.('.chart-figure');
    if (!figure) return;
    const points = event.target.closest('tr[data-points]')?.dataset.points.split(' ') ?? [];
    for (const mark of figure.querySelectorAll('.mark')) {
      mark.classList.toggle('is-marked', points.includes(mark.dataset.point));
    }
  },
  start() {
    for (const moment of ['focusin', 'mouseover']) document.addEventListener(moment, this.mark);
    return this;
  },
}.start();

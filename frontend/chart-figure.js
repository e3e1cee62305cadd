// The row of a chart's table that has the focus, or the pointer over it, marks its points in the drawing. A chart asks
// for the drawing of its own width when it has none.
window.passerelleChart ??= {
  narrow: 34, // rem, as in chart.css
  watch(figure) {
    if (location.hash === `#${figure.id}`) figure.scrollIntoView();
    new ResizeObserver(([{ contentRect }], observer) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const wide = contentRect.width > this.narrow * rem;
      if (!contentRect.width || figure.querySelector(wide ? '.chart-wide' : '.chart-narrow')) return;
      observer.disconnect();
      figure.$server.draw(wide);
    }).observe(figure);
  },
  async copy(status, id, copied, prompted) {
    const link = new URL(location.href);
    link.hash = id;
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = copied;
    } catch {
      window.prompt(prompted, link.href);
    }
  },
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

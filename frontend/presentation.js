// One chart on the screen at a time. The arrows, Home and End turn them over, as a finger does that moves sideways;
// Escape leads back. The address keeps which one is shown.
window.passerellePresentation ??= {
  begin(slides, first) {
    this.slides = slides;
    window.passerelleScheme.apply();
    slides.querySelectorAll('[data-act]').forEach(button => button.addEventListener('click', () => this[button.dataset.act]()));
    let start = null;
    slides.addEventListener('pointerdown', event => { start = event.pointerType === 'mouse' ? null : event; });
    slides.addEventListener('pointerup', event => {
      const aside = start ? event.clientX - start.clientX : 0;
      if (Math.abs(aside) > 48 && Math.abs(aside) > Math.abs(event.clientY - start.clientY)) this.show(this.at - Math.sign(aside));
      start = null;
    });
    this.show(first);
  },
  all() { return [...this.slides.querySelectorAll('.slide')]; },
  show(place) {
    const all = this.all();
    this.at = Math.min(Math.max(place, 0), all.length - 1);
    all.forEach((slide, each) => {
      slide.classList.toggle('is-shown', each === this.at);
      slide.inert = each !== this.at;
    });
    this.slides.querySelector('.slide-progress').textContent = all[this.at].dataset.progress;
    this.slides.querySelector('[data-act=previous]').disabled = this.at === 0;
    this.slides.querySelector('[data-act=next]').disabled = this.at === all.length - 1;
    const address = new URL(location);
    address.searchParams.set('slide', this.at + 1);
    history.replaceState(history.state, '', address);
  },
  next() { this.show(this.at + 1); },
  previous() { this.show(this.at - 1); },
  print() { window.print(); },
  scheme() { window.passerelleScheme.toggle(); },
  full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen();
  },
  keys: {
    ArrowRight: it => it.next(),
    PageDown: it => it.next(),
    ArrowLeft: it => it.previous(),
    PageUp: it => it.previous(),
    Home: it => it.show(0),
    End: it => it.show(Infinity),
    Escape: it => (document.fullscreenElement ? it.full() : it.slides.querySelector('.slide-leave').click()),
  },
  press(event) {
    const act = this.keys[event.key];
    if (!act || !this.slides?.isConnected || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act(this);
  },
  start() {
    document.addEventListener('keydown', event => this.press(event));
    return this;
  },
}.start();

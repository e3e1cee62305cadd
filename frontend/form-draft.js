// Keeps the lines that are typed into a form until the form is saved or left. When the login ended or the browser was
// closed in between, they stand in the form again as soon as the same person opens it. Each open form keeps its own
// lines, so that two tabs write over nothing of one another; what is left behind is taken up by one form at a time.
window.passerelleForm ??= {
  // by title, because saving a form may lead to another page before the form is settled
  open: new Map(),
  // let go of in this page, whatever the browser still knows of it
  free: new Set(),

  async watch(dialog, person, title) {
    this.letGoOfThoseThatAreGone();
    const place = [person, 'form', location.pathname, title].join('/');
    const own = Date.now() * 1000 + Math.floor(Math.random() * 1000);
    this.hold(title, dialog, window.passerelleKept.key(place, own));
    const lines = () => [...dialog.querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-combo-box.free-choice')];
    const isChoice = line => line.localName === 'vaadin-combo-box';
    const wordsOf = line => (isChoice(line) ? line.inputElement?.value ?? '' : line.value);
    const nameOf = (line, place) => `${place} ${line.label}`;
    const values = () => Object.fromEntries(lines().map((line, place) => [nameOf(line, place), wordsOf(line)]));
    // a choice shows what it holds only a moment later
    const found = JSON.stringify(lines().map(line => (isChoice(line) ? line.label : line.value)));
    const touched = new Set();
    const keep = event => {
      touched.add(event.target.closest?.('vaadin-text-field, vaadin-text-area, vaadin-combo-box'));
      window.passerelleKept.keep(place, own, { found, typed: values() });
    };
    dialog.addEventListener('input', keep);
    dialog.addEventListener('change', keep);
    const kept = await this.takeUp(place, own, found);
    if (!kept) return;
    setTimeout(() => {
      const changed = lines().filter(
        (line, place) => !touched.has(line) && (kept[nameOf(line, place)] ?? wordsOf(line)) !== wordsOf(line)
      );
      lines().forEach((line, place) => {
        if (!changed.includes(line)) return;
        const detail = kept[nameOf(line, place)];
        if (isChoice(line)) {
          line.dispatchEvent(new CustomEvent('custom-value-set', { detail }));
          return;
        }
        line.value = detail;
        line.dispatchEvent(new CustomEvent('input', { bubbles: true }));
        line.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      });
      if (changed.length) dialog.$server.restored();
    });
  },

  // The latest of those left behind. The same form over another thing began with other words, and is not one of them.
  async takeUp(place, own, found) {
    for (const entry of window.passerelleKept.at(place).reverse()) {
      if (entry.seen === own || entry.what?.found !== found) continue;
      const typed = await this.unlessHeld(entry.key, () => {
        if (!window.passerelleKept.at(place).some(left => left.key === entry.key)) return undefined;
        window.passerelleKept.keep(place, own, entry.what);
        window.passerelleKept.remove([entry]);
        return entry.what.typed;
      });
      if (typed) return typed;
    }
    return undefined;
  },

  // A form that is open somewhere holds its lines; the browser lets go of them when the page ends, however it ends.
  hold(title, dialog, key) {
    this.letGo(title);
    const form = { dialog, key };
    this.open.set(title, form);
    navigator.locks?.request(key, () => new Promise(done => (form.done = done)));
  },

  unlessHeld(key, act) {
    return navigator.locks && !this.free.has(key)
      ? navigator.locks.request(key, { ifAvailable: true }, lock => (lock ? act() : undefined))
      : act();
  },

  letGo(title) {
    const form = this.open.get(title);
    this.open.delete(title);
    form?.done?.();
    if (form) this.free.add(form.key);
    return form;
  },

  letGoOfThoseThatAreGone() {
    [...this.open].filter(([, form]) => !form.dialog.isConnected).forEach(([title]) => this.letGo(title));
  },

  settle(title) {
    const form = this.letGo(title);
    if (form) window.passerelleKept.remove([form]);
  },
};

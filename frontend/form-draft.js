// Keeps the lines that are typed into a form until the form is saved or left. When the login ended or the browser was
// closed in between, they stand in the form again as soon as the same person opens it.
window.passerelleForm ??= {
  // by title, because saving a form may lead to another page before the form is settled
  places: new Map(),
  watch(dialog, person, title) {
    const place = [person, 'form', location.pathname, title].join('/');
    this.places.set(title, place);
    const lines = () => [...dialog.querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-combo-box.free-choice')];
    const isChoice = line => line.localName === 'vaadin-combo-box';
    const wordsOf = line => (isChoice(line) ? line.inputElement?.value ?? '' : line.value);
    const nameOf = (line, place) => `${place} ${line.label}`;
    const values = () => Object.fromEntries(lines().map((line, place) => [nameOf(line, place), wordsOf(line)]));
    // a choice shows what it holds only a moment later
    const found = JSON.stringify(lines().map(line => (isChoice(line) ? line.label : line.value)));
    const draft = window.passerelleKept.at(place)[0]?.what;
    const keep = () => window.passerelleKept.keep(place, 0, { found, typed: values() });
    dialog.addEventListener('input', keep);
    dialog.addEventListener('change', keep);
    // the same form over another thing began with other words, and is not the one that was left
    if (draft?.found !== found) return;
    setTimeout(() => {
      const kept = draft.typed;
      const changed = lines().filter((line, place) => (kept[nameOf(line, place)] ?? wordsOf(line)) !== wordsOf(line));
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
  settle(title) {
    window.passerelleKept.drop(this.places.get(title));
  },
};
